package org.caravanserai.domain.centers.attendance;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mark. It is never changed; a correction is a further mark, and the one marked latest counts.
 *
 * @param id chosen by the client, so that a mark that is sent again is recognized
 * @param minutes late, or left early; null where it does not matter
 * @param markedAt when it was seen
 * @param recordedBy account; null for the platform
 * @param recordedAt when it reached the platform
 */
public record AttendanceMark(
        UUID id,
        UUID session,
        UUID enrolment,
        Mark mark,
        @Nullable Integer minutes,
        Instant markedAt,
        MarkSource source,
        @Nullable UUID recordedBy,
        Instant recordedAt) {

    /** Whether the other one is this mark, sent again: it says the same about the same. */
    public boolean isRepeatedBy(AttendanceMark other) {
        return session.equals(other.session)
                && enrolment.equals(other.enrolment)
                && mark == other.mark
                && Objects.equals(minutes, other.minutes);
    }
}
