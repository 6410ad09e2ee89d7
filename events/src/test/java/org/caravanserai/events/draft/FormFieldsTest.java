package org.caravanserai.events.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid.Violation;
import org.junit.jupiter.api.Test;

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
    void everyFaultIsCollectedWithItsFieldAndWhatWasWritten() {
        fields.needed("timeZone", " ");
        fields.zone("timeZone", "Mars/Olympus");
        fields.time("startsAt", "tomorrow", null);
        fields.constant(EventKind.class, "kind", "PARTY");
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
    void theCountryOfTheVenueIsNamedAsTheFormNamesIt() {
        fields.value("", () -> CountryCode.of("Atlantis"));
        assertThat(fields.refusal().violations()).extracting(Violation::field).containsExactly("venue.country");
    }
}
