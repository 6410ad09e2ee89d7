package org.caravanserai.domain.centers.center;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.domain.shared.FieldValue.NamedDays.NamedDay;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Tags;
import org.junit.jupiter.api.Test;

class CenterFieldsTest {

    private static final UUID HOST = Ids.next();
    private static final UUID PARTNER = Ids.next();

    private static CenterProfile full() {
        return new CenterProfile(
                LocalizedText.of("en", "Red River Center", "vi", "Trung tâm Sông Hồng"),
                LocalizedText.of("en", "Chinese in Hanoi"),
                CenterKind.CONFUCIUS_INSTITUTE,
                HOST,
                PARTNER,
                new Place(CountryCode.of("VN"), "Hanoi", "Dai Co Viet 1", 21.03, 105.85),
                new TeachingCalendar(
                        CenterFixtures.HANOI,
                        EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.SATURDAY),
                        List.of(
                                new Holiday(LocalDate.of(2027, 9, 2), "National Day"),
                                new Holiday(LocalDate.of(2027, 1, 1), "New Year"))),
                List.of(TaughtLanguage.of("zho"), TaughtLanguage.of("prs")));
    }

    private static CenterProfile bare() {
        return new CenterProfile(
                LocalizedText.of("en", "Red River Center"),
                LocalizedText.EMPTY,
                CenterKind.UNIVERSITY_LANGUAGE_CENTER,
                HOST,
                null,
                new Place(CountryCode.of("VN"), "Hanoi", null, null, null),
                new TeachingCalendar(CenterFixtures.HANOI, Set.of(), List.of()),
                List.of(TaughtLanguage.of("zho")));
    }

    private static Map<String, String> stored(Map<String, FieldValue> fields) {
        var texts = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> texts.put(name, value.stored()));
        return texts;
    }

    @Test
    void aCenterIsToldFieldByField() {
        var fields = CenterFields.of(full(), Map.of(ApplicationPart.LETTER, "We apply."));

        assertThat(fields)
                .containsOnly(
                        Map.entry("name.en", new FieldValue.Text("Red River Center", LanguageTag.of("en"))),
                        Map.entry("name.vi", new FieldValue.Text("Trung tâm Sông Hồng", LanguageTag.of("vi"))),
                        Map.entry("about.en", new FieldValue.Text("Chinese in Hanoi", LanguageTag.of("en"))),
                        Map.entry("kind", new FieldValue.Constant("centers.kind", "CONFUCIUS_INSTITUTE")),
                        Map.entry("host", new FieldValue.Reference(CenterFields.ORGANIZATION, HOST)),
                        Map.entry("partner", new FieldValue.Reference(CenterFields.ORGANIZATION, PARTNER)),
                        Map.entry("languages", new FieldValue.Languages(Tags.of("prs", "zh"))),
                        Map.entry("country", new FieldValue.Country(CountryCode.of("VN"))),
                        Map.entry("city", FieldValue.Text.of("Hanoi")),
                        Map.entry("address", FieldValue.Text.of("Dai Co Viet 1")),
                        Map.entry("coordinates", FieldValue.Text.of("21.03, 105.85")),
                        Map.entry("timeZone", new FieldValue.Zone(CenterFixtures.HANOI)),
                        Map.entry("weekend", new FieldValue.Days(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))),
                        Map.entry(
                                "holidays",
                                new FieldValue.NamedDays(List.of(
                                        new NamedDay(LocalDate.of(2027, 1, 1), "New Year"),
                                        new NamedDay(LocalDate.of(2027, 9, 2), "National Day")))),
                        Map.entry("application.LETTER", FieldValue.Text.of("We apply.")));
    }

    @Test
    void whatIsAbsentIsLeftOut() {
        assertThat(CenterFields.of(bare(), Map.of()))
                .containsOnlyKeys("name.en", "kind", "host", "languages", "country", "city", "timeZone");
    }

    @Test
    void whatWasKeptIsReadAsTheSame() {
        var parts = new EnumMap<ApplicationPart, String>(ApplicationPart.class);
        for (var part : ApplicationPart.values()) {
            parts.put(part, "About " + part);
        }
        var fields = new LinkedHashMap<>(CenterFields.of(full(), parts));
        fields.put("state", CenterFields.of(CenterState.APPLIED));
        fields.put("reviews", FieldValue.Amount.of(2));

        assertThat(CenterFields.CATALOG.read(stored(fields))).isEqualTo(fields);
        assertThat(CenterFields.of(CenterState.APPLIED)).isEqualTo(new FieldValue.Constant("centers.state", "APPLIED"));
    }

    @Test
    void differencesAreInTheOrderOfTheForm() {
        var before =
                CenterFields.of(full(), Map.of(ApplicationPart.FUNDING, "Grants", ApplicationPart.LETTER, "We apply."));
        var after =
                CenterFields.of(bare(), Map.of(ApplicationPart.FUNDING, "Fees", ApplicationPart.LETTER, "We apply."));

        assertThat(CenterFields.CATALOG.between(before, after))
                .extracting(FieldDifference::field)
                .containsExactly(
                        "name.vi",
                        "about.en",
                        "kind",
                        "partner",
                        "languages",
                        "address",
                        "coordinates",
                        "weekend",
                        "holidays",
                        "application.FUNDING");
        assertThat(CenterFields.CATALOG.between(before, before)).isEmpty();
    }
}
