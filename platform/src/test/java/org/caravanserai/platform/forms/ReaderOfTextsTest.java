package org.caravanserai.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.CefrLevel;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.WrittenTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a page or a table has typed becomes the record of a use case, or each fault is named with its path. */
class ReaderOfTextsTest {

    record Skill(LanguageTag language, @Nullable CefrLevel cefr) {}

    record Stay(
            CountryCode country,
            @Nullable LocalDate from,
            @Between(least = 1, most = 8) @Nullable Integer level,
            @Nullable BigDecimal credits,
            @Longest(10) @Nullable String note,
            boolean wanted,
            @OrEmpty LocalizedText title,
            @OrEmpty List<Skill> skills,
            @Nullable Money fee,
            @Nullable ZoneId zone,
            @Nullable AcademicYear year,
            @Nullable LocalTime bell,
            @Nullable WrittenTime begins) {}

    @Test
    void eachTextIsReadAsItsComponentNeedsIt() {
        assertThat(read(
                        "country", " kz ",
                        "from", "2027-05-10",
                        "level", " 6 ",
                        "credits", "12.50",
                        "note", " short ",
                        "wanted", "true",
                        "title", Map.of("en", "Stay", "zh", " "),
                        "skills", List.of(Map.of("language", "kk", "cefr", "B2"), Map.of("language", "", "cefr", " ")),
                        "fee", Map.of("amount", "12", "currency", "EUR"),
                        "zone", "Asia/Almaty",
                        "year", "2026/2027",
                        "bell", "18:30",
                        "begins", "2027-05-10T09:00+08:00"))
                .isEqualTo(new Stay(
                        CountryCode.of("KZ"),
                        LocalDate.of(2027, 5, 10),
                        6,
                        new BigDecimal("12.50"),
                        "short",
                        true,
                        LocalizedText.of("en", "Stay"),
                        List.of(new Skill(LanguageTag.of("kk"), CefrLevel.B2)),
                        new Money(new BigDecimal("12.00"), Currency.getInstance("EUR")),
                        ZoneId.of("Asia/Almaty"),
                        new AcademicYear(2026, 2027),
                        LocalTime.of(18, 30),
                        new WrittenTime(LocalDateTime.of(2027, 5, 10, 9, 0), ZoneOffset.ofHours(8))));
    }

    @Test
    void whatIsBlankIsNotThereAndWhatAFieldHasChosenIsTaken() {
        var stay = read(
                "country",
                "KZ",
                "from",
                LocalDate.of(2027, 5, 10),
                "level",
                "",
                "credits",
                " ",
                "wanted",
                false,
                "begins",
                LocalDateTime.of(2027, 5, 10, 9, 0));
        assertThat(stay.from()).isEqualTo(LocalDate.of(2027, 5, 10));
        assertThat(stay.begins()).isEqualTo(new WrittenTime(LocalDateTime.of(2027, 5, 10, 9, 0), null));
        assertThat(stay.level()).isNull();
        assertThat(stay.credits()).isNull();
        assertThat(stay.note()).isNull();
        assertThat(stay.title()).isEqualTo(LocalizedText.EMPTY);
        assertThat(stay.skills()).isEmpty();
        assertThat(stay.fee()).isNull();
    }

    record Invited(EmailAddress email) {}

    @Test
    void aNewValueIsReadByItsStricterFactory() {
        assertThat(Reader.texts(Map.of("email", "timur@uni.example"), Invited.class)
                        .email())
                .isEqualTo(EmailAddress.of("timur@uni.example"));
        assertThatThrownBy(() -> Reader.texts(Map.of("email", "timur@ux"), Invited.class))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .extracting(Invalid.Violation::field, Invalid.Violation::key)
                        .containsExactly(tuple("email", "not-an-email-address")));
    }

    @Test
    void everyFaultIsNamedWithThePathOfItsComponent() {
        assertThat(faults(
                        "country", "Kasachstan",
                        "from", "tomorrow",
                        "level", "9",
                        "credits", "many",
                        "note", "far too long",
                        "wanted", "perhaps",
                        "title", Map.of("not a tag", "x"),
                        "skills",
                                List.of(
                                        Map.of("language", ""),
                                        Map.of("language", "kk", "cefr", "Z9"),
                                        Map.of("cefr", "B1")),
                        "fee", Map.of("amount", "1.234", "currency", "EUR"),
                        "zone", "Nowhere/Else",
                        "year", "2026/2029",
                        "bell", "25:00",
                        "begins", "0000-05-10T09:00"))
                .containsExactly(
                        tuple("country", "unknown-country"),
                        tuple("from", "not-a-date"),
                        tuple("level", "between"),
                        tuple("credits", "not-a-number"),
                        tuple("note", "text-too-long"),
                        tuple("wanted", "not-true-or-false"),
                        tuple("title", "unknown-language"),
                        tuple("skills[1].cefr", "not-one-of"),
                        tuple("fee.amount", "too-many-decimals"),
                        tuple("zone", "unknown-time-zone"),
                        tuple("year", "not-an-academic-year"),
                        tuple("bell", "not-a-clock-time"),
                        tuple("begins", "not-a-time"),
                        tuple("skills[2].language", "required"));
    }

    @Test
    void whatIsRequiredAndMissingIsNamedWithItsPath() {
        assertThat(faults(
                        "wanted",
                        "true",
                        "country",
                        " ",
                        "skills",
                        List.of(Map.of("cefr", "B1")),
                        "fee",
                        Map.of("amount", "1")))
                .containsExactly(
                        tuple("country", "required"),
                        tuple("skills[0].language", "required"),
                        tuple("fee.currency", "required"));
    }

    @Test
    void aGroupOfFieldsInWhichNothingIsWrittenIsNoGroup() {
        assertThat(read("country", "KZ", "wanted", "true", "fee", Map.of("amount", "", "currency", " "))
                        .fee())
                .isNull();
    }

    @Test
    void partsOfANumberAndCharactersThatNoTextHasAreRefused() {
        assertThat(faults("country", "KZ", "wanted", "true", "level", "1.5", "note", "a\0b"))
                .containsExactly(tuple("level", "not-a-whole-number"), tuple("note", "unusable-character"));
    }

    record Wanted(
            @Nullable CountryCode country,
            @Nullable LocalDate on,
            @OrEmpty List<CefrLevel> level) {}

    record Needed(LocalDate then) {}

    @Test
    void anAddressHasSeveralValuesOfAListAndOneOfAllElse() {
        var address = Map.of("country", List.of("KZ", "CN"), "level", List.of("B1", "B2"), "lang", List.of("fr"));
        assertThat(Reader.query(name -> address.getOrDefault(name, List.of()), Wanted.class))
                .isEqualTo(new Wanted(CountryCode.of("KZ"), null, List.of(CefrLevel.B1, CefrLevel.B2)));
    }

    @Test
    void whatTheAddressOfAPageSaysAndCannotBeReadCountsAsNotAsked() {
        var address = Map.of("country", List.of("Atlantis"), "on", List.of("2027-05-10"), "level", List.of("B1", "Z9"));
        assertThat(Reader.asked(name -> address.getOrDefault(name, List.of()), Wanted.class))
                .isEqualTo(new Wanted(null, LocalDate.of(2027, 5, 10), List.of()));
        assertThatThrownBy(() -> Reader.query(name -> address.getOrDefault(name, List.of()), Wanted.class))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .extracting(Invalid.Violation::field)
                        .containsExactlyInAnyOrder("country", "level[1]"));
        assertThatThrownBy(() -> Reader.asked(name -> List.of("soon"), Needed.class))
                .isInstanceOf(Invalid.class);
    }

    private static List<Tuple> faults(Object... namesAndValues) {
        var found = new java.util.ArrayList<Tuple>();
        assertThatThrownBy(() -> read(namesAndValues))
                .isInstanceOfSatisfying(Invalid.class, refusal -> refusal.violations()
                        .forEach(fault -> found.add(tuple(fault.field(), fault.key()))));
        return found;
    }

    private static Stay read(Object... namesAndValues) {
        var texts = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            texts.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        assertThat(Arrays.asList(namesAndValues)).hasSize(texts.size() * 2);
        return Reader.texts(texts, Stay.class);
    }
}
