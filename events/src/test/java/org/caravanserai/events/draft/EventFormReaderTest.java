package org.caravanserai.events.draft;

import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.util.List;
import java.util.Map;
import org.caravanserai.events.testing.EventsWorld;
import org.junit.jupiter.api.Test;

class EventFormReaderTest {

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
