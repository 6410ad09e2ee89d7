package org.caravanserai.domain.centers.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What a class says about lateness and absence. Absences are sessions missed without an excuse.
 *
 * @param lateAfter minutes after the start from which a check-in is late
 * @param warnAfter absences after which the learner is warned; null: never
 * @param dropAfter absences after which the learner is to be dropped; null: never
 * @param automatic whether the platform drops the learner then; else it proposes so to the director
 */
public record AbsenceRule(
        UUID ofClass,
        int lateAfter,
        @Nullable Integer warnAfter,
        @Nullable Integer dropAfter,
        boolean automatic) {

    /** Minutes after which a check-in is late, for a class without a rule of its own. */
    public static final int USUAL_LATE_AFTER = 10;

    private static final int LATEST = 240;
    private static final int MOST = 1000;

    public AbsenceRule {
        new Invalid.Collector()
                .check(lateAfter >= 0 && lateAfter <= LATEST, "lateAfter", "between", 0, LATEST)
                .check(warnAfter == null || warnAfter >= 1 && warnAfter <= MOST, "warnAfter", "between", 1, MOST)
                .check(dropAfter == null || dropAfter >= 1 && dropAfter <= MOST, "dropAfter", "between", 1, MOST)
                .check(
                        warnAfter == null || dropAfter == null || warnAfter < dropAfter,
                        "dropAfter",
                        "not-above-warning")
                .check(!automatic || dropAfter != null, "dropAfter", "required")
                .throwIfAny();
    }

    /** The rule for a class without its own: nobody is warned or dropped. */
    public static AbsenceRule usual(UUID ofClass) {
        return new AbsenceRule(ofClass, USUAL_LATE_AFTER, null, null, false);
    }

    /** The mark for a learner who checks in at this moment. */
    public Mark markAt(Instant startsAt, Instant now) {
        return now.isAfter(startsAt.plus(Duration.ofMinutes(lateAfter))) ? Mark.LATE : Mark.PRESENT;
    }
}
