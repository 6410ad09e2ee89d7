package org.caravanserai.events.draft;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.EventMode;
import org.jspecify.annotations.Nullable;

/** Forms of events as a browser sends them, for tests. */
public final class EventForms {

    private EventForms() {}

    public static EventForm titled(String title, String organizer) {
        return with(null, title, organizer, null, EventMode.HYBRID, null);
    }

    static EventForm at(@Nullable String slug, String organizer) {
        return with(slug, "Forum of Schools", organizer, null, EventMode.HYBRID, null);
    }

    static EventForm with(
            @Nullable String slug,
            String title,
            String organizer,
            @Nullable String series,
            EventMode mode,
            @Nullable Integer capacity) {
        return new EventForm(
                slug,
                "FORUM",
                mode.name(),
                Map.of("en", title),
                Map.of("en", "A meeting of schools."),
                Map.of(),
                organizer,
                series,
                List.of("en"),
                "2027-05-10T09:00",
                "2027-05-12T18:00",
                "Asia/Shanghai",
                "Great Hall",
                "Guiyang",
                "CN",
                null,
                null,
                capacity,
                null,
                true,
                false,
                true,
                null,
                null,
                null,
                null,
                null);
    }
}
