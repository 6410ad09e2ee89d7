package org.caravanserai.events.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.Venue;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.events.testing.EventsWorld;
import org.junit.jupiter.api.Test;

class EventFormReaderTest {

    @Test
    void anEventIsReadAsItIsEntered() {
        var details = new EventsWorld().of(EventFormReader.class).read(EventForms.titled("Forum", "pku"));
        assertThat(details.venue()).isEqualTo(new Venue("Great Hall", "Guiyang", CountryCode.of("CN")));
        assertThat(details.schedule().startsAt()).isEqualTo(Instant.parse("2027-05-10T01:00:00Z"));
        assertThat(details.schedule().timeZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(details.languages().values()).containsExactly("en");
        assertThat(details.registration().questions().questions()).isEmpty();
    }

    @Test
    void everyFaultOfAnEventIsNamedAtOnce() {
        var form = new EventForm(
                null,
                "PARTY",
                "HYBRID",
                Map.of(),
                Map.of(),
                Map.of(),
                "pku",
                null,
                List.of("en"),
                "2027-05-10T09:00",
                "tomorrow",
                "Moon/Crater",
                "Great Hall",
                "Guiyang",
                "CN",
                null,
                null,
                0,
                null,
                true,
                false,
                true,
                null,
                null,
                null,
                null,
                null);
        assertInvalid(
                List.of(
                        "kind: not-one-of",
                        "timeZone: unknown-time-zone",
                        "endsAt: not-a-time",
                        "registration.capacity: between",
                        "title: required"),
                () -> new EventsWorld().of(EventFormReader.class).read(form));
    }
}
