package org.caravanserai.domain.events.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A session that a released programme had and that a later one has not: who has it in a calendar learns that it does not take place. */
public record TakenOutSession(UUID guid, String title, String room, Instant startsAt, Duration duration) {

    /** As a session was when it was last in the programme. */
    public static TakenOutSession of(ProgrammeSession session) {
        return new TakenOutSession(
                session.guid(),
                session.texts().title(),
                session.room(),
                session.start().toInstant(),
                session.duration());
    }

    public Instant endsAt() {
        return startsAt.plus(duration);
    }
}
