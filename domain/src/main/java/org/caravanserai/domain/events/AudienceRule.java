package org.caravanserai.domain.events;

import java.time.Instant;

/** When people who came to an event can be counted, and how many at most. */
public final class AudienceRule {

    public static final int MOST_PEOPLE = 1_000_000;

    private AudienceRule() {}

    /** Whether the event takes place and has begun. */
    public static boolean allows(AcademicEvent event, Instant now) {
        return event.isPublic()
                && !event.isCancelled()
                && !now.isBefore(event.schedule().startsAt());
    }
}
