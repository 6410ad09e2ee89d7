package org.caravanserai.domain.centers.teaching;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/**
 * A session as lists, timetables and calendars show it.
 *
 * @param version goes up with every change
 * @param learners how many learn in the class
 * @param marked how many of them have a mark
 */
public record SessionRow(
        UUID id,
        UUID classId,
        String code,
        UUID centerId,
        String center,
        LocalizedText centerName,
        LocalizedText courseTitle,
        LocalizedText className,
        int number,
        Instant startsAt,
        Instant endsAt,
        ZoneId zone,
        @Nullable UUID roomId,
        @Nullable String room,
        @Nullable UUID teacher,
        @Nullable PersonName teacherName,
        SessionState state,
        @Nullable String topic,
        @Nullable String reason,
        @Nullable Instant movedFrom,
        boolean makeup,
        long version,
        int learners,
        int marked) {

    /** The steps that its state allows, whoever takes them. */
    public Set<SessionStep> possible() {
        return Step.possible(SessionStep.class, state);
    }

    public boolean can(SessionStep step) {
        return step.isPossible(state);
    }

    /** Whether it is over. */
    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }
}
