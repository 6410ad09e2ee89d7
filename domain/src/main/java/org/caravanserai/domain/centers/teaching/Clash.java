package org.caravanserai.domain.centers.teaching;

import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * Something that already happens at a time that is wanted.
 *
 * @param kind what is in two places
 * @param what name of the room, the teacher or the learner
 * @param courseTitle course of the session that is there already
 */
public record Clash(Kind kind, String what, UUID session, LocalizedText courseTitle, Instant startsAt, Instant endsAt) {

    /** The resource that would be in two places at once. */
    public enum Kind {
        ROOM,
        TEACHER,
        LEARNER
    }
}
