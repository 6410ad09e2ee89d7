package org.caravanserai.domain.events.programme;

import java.time.Instant;
import java.util.UUID;

/**
 * The time for which a session takes a room or a speaker.
 *
 * @param holder names the room or speaker within its programme
 * @param session its guid
 * @param tolerated whether another session takes the same at the same time, as a file said that was handed in
 */
public record Booking(Kind kind, UUID holder, UUID session, Instant start, Instant end, boolean tolerated) {

    /** What is taken. */
    public enum Kind {
        ROOM,
        SPEAKER
    }
}
