package org.caravanserai.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Invalid.Violation;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Tags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormFieldsTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final FormFields fields = new FormFields();

    @Test
    void aTimeOfTheClockIsTakenInTheZoneOfTheEventAndOneWithAnOffsetAsItIs() {
        assertThat(fields.time("startsAt", "2027-03-01T09:00", SHANGHAI))
                .isEqualTo(Instant.parse("2027-03-01T01:00:00Z"));
        assertThat(fields.time("startsAt", " 2027-03-01T09:00+01:00 ", SHANGHAI))
                .isEqualTo(Instant.parse("2027-03-01T08:00:00Z"));
        assertThat(fields.time("startsAt", " ", SHANGHAI)).isNull();
        assertThat(fields.anyWrong()).isFalse();
    }

    @Test
    void aTimeThatTheClocksLeaveOutIsRefusedAndOfOneThatComesTwiceTheEarlierIsMeant() {
        var warsaw = ZoneId.of("Europe/Warsaw");
        assertThat(fields.time("startsAt", "2027-10-31T02:30", warsaw))
                .isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
        assertThat(fields.time("startsAt", "2027-10-31T02:30+01:00", warsaw))
                .isEqualTo(Instant.parse("2027-10-31T01:30:00Z"));
        assertThat(fields.anyWrong()).isFalse();
        assertThat(fields.time("endsAt", "2027-03-28T02:30", warsaw)).isNull();
        assertThat(fields.refusal().violations())
                .extracting(Violation::field, Violation::key)
                .containsExactly(tuple("endsAt", "time-left-out"));
    }

    @Test
    void datesAndTimesOfYearsThatNoDatabaseHoldsAreRefused() {
        assertThat(fields.date("day", "9999-12-31")).isEqualTo("9999-12-31");
        assertThat(fields.date("last", "+999999999-12-31")).isNull();
        assertThat(fields.date("first", "0000-12-31")).isNull();
        assertThat(fields.time("startsAt", "+999999999-12-31T23:59:59Z", null)).isNull();
        assertThat(fields.time("endsAt", "+10000-01-01T00:00", ZoneId.of("Europe/Warsaw")))
                .isNull();
        assertThat(fields.refusal().violations())
                .extracting(Violation::field, Violation::key)
                .containsExactly(
                        tuple("last", "not-a-date"),
                        tuple("first", "not-a-date"),
                        tuple("startsAt", "not-a-time"),
                        tuple("endsAt", "not-a-time"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+08:00", "UTC+8", "Z", "GMT+08:00"})
    void aTimeZoneIsANameAndNoOffset(String offset) {
        assertThat(fields.zone("timeZone", offset)).isNull();
        assertThat(faults()).containsExactly(tuple("timeZone", "unknown-time-zone"));
    }

    @Test
    void everyFaultIsCollectedWithItsFieldAndWhatWasWritten() {
        fields.needed("timeZone", " ");
        fields.zone("timeZone", "Mars/Olympus");
        fields.time("startsAt", "tomorrow", null);
        fields.constant(Sector.class, "kind", "PARTY");
        fields.reference("organizer", "nobody", slug -> Optional.<UUID>empty(), id -> id);
        fields.reference("series", "Not A Slug", slug -> Optional.<UUID>empty(), id -> id);
        assertThat(fields.refusal().violations())
                .extracting(Violation::field, Violation::key)
                .startsWith(
                        tuple("timeZone", "required"),
                        tuple("timeZone", "unknown-time-zone"),
                        tuple("startsAt", "not-a-time"),
                        tuple("kind", "not-one-of"),
                        tuple("organizer", "unknown-reference"))
                .hasSize(6);
    }

    @Test
    void nothingWrittenIsNullAndNoFaultUnlessItIsNeeded() {
        assertThat(fields.constant(Sector.class, "sector", " ")).isNull();
        assertThat(fields.country("country", null)).isNull();
        assertThat(fields.language("language", "")).isNull();
        assertThat(fields.date("day", null)).isNull();
        assertThat(fields.integer("places", "", 0, 9)).isNull();
        assertThat(fields.decimal("rate", null)).isNull();
        assertThat(fields.money("fee", " ", "EUR")).isNull();
        assertThat(fields.text("city", " ", 9)).isNull();
        assertThat(fields.text("title", null)).isEqualTo(LocalizedText.EMPTY);
        assertThat(fields.languages("languages", null)).isEqualTo(Tags.NONE);
        assertThat(fields.anyWrong()).isFalse();
        assertThat(fields.neededConstant(Sector.class, "sector", null)).isNull();
        assertThat(faults()).containsExactly(tuple("sector", "required"));
    }

    @Test
    void valuesAreReadWithTheirBlanksStripped() {
        assertThat(fields.constant(Sector.class, "sector", " TEAM ")).isEqualTo(Sector.TEAM);
        assertThat(fields.country("country", " cn ")).isEqualTo(CountryCode.of("CN"));
        assertThat(fields.date("day", " 2027-05-10 ")).isEqualTo("2027-05-10");
        assertThat(fields.integer("places", " 12 ", 1, 12)).isEqualTo(12);
        assertThat(fields.decimal("rate", "3.50")).isEqualByComparingTo("3.5");
        assertThat(fields.money("fee", "12.5", "eur")).hasToString("12.50 EUR");
        assertThat(fields.money("fee", "1200", "JPY")).hasToString("1200 JPY");
        assertThat(fields.text("city", " Almaty ", 6)).isEqualTo("Almaty");
        assertThat(fields.anyWrong()).isFalse();
    }

    @Test
    void whatMakesNoSenseIsNamedWithItsField() {
        fields.country("country", "Atlantis");
        fields.date("day", "2027-02-30");
        fields.integer("places", "13", 1, 12);
        fields.integer("places", "1.5", 1, 12);
        fields.decimal("rate", "1E+1000000000");
        fields.money("fee", "12.555", "EUR");
        fields.money("fee", "12", "Taler");
        fields.money("fee", "12", "xxx");
        fields.money("fee", "12", null);
        fields.money("fee", "1234567890123456", "EUR");
        fields.text("city", "Almaty", 5);
        assertThat(faults())
                .containsExactly(
                        tuple("country", "unknown-country"),
                        tuple("day", "not-a-date"),
                        tuple("places", "between"),
                        tuple("places", "between"),
                        tuple("rate", "not-a-number"),
                        tuple("fee", "too-many-decimals"),
                        tuple("fee.currency", "unknown-currency"),
                        tuple("fee.currency", "currency-without-country"),
                        tuple("fee.currency", "required"),
                        tuple("fee", "amount-too-large"),
                        tuple("city", "text-too-long"));
    }

    @Test
    void aFaultyEntryOfAListIsNamedByItsPlaceAndTheOthersAreRead() {
        var read = fields.list("days", List.of("1", "x", "3"), text -> {
            if (text.equals("x")) {
                throw new Invalid("number", "not-a-number", text);
            }
            return Integer.valueOf(text);
        });
        assertThat(read).containsExactly(1, 3);
        assertThat(faults()).containsExactly(tuple("days[1].number", "not-a-number"));
    }

    private List<Tuple> faults() {
        return fields.refusal().violations().stream()
                .map(fault -> tuple(fault.field(), fault.key()))
                .toList();
    }
}
