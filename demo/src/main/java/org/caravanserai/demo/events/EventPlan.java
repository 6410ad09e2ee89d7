package org.caravanserai.demo.events;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.platform.forms.Reader;

/** Content of the demo events: {@code events.json} beside this class. */
public record EventPlan(List<Series> series, List<PlannedEvent> events, List<Guest> guests) {

    /** A series that some of the events are editions of. */
    public record Series(String who, String organizer, Map<String, String> title) {}

    /** A person who registers without an account. */
    public record Guest(String given, String family, String country, String affiliation) {}

    static EventPlan read() {
        try (var file = Objects.requireNonNull(EventPlan.class.getResourceAsStream("events.json"))) {
            return Reader.json(Json.createReader(file).readValue(), EventPlan.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
