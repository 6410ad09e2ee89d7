package org.caravanserai.domain.centers.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.centers.attendance.AttendanceTally;
import org.jspecify.annotations.Nullable;

/**
 * Whether a learner has completed a course, and why: the rule of the course compared with attendance and marks.
 *
 * @param attendance percent of the sessions held; null before any was
 * @param neededAttendance percent that the course asks for
 * @param score percent of the points, weighted; null before anything was marked
 * @param neededScore percent that the course asks for
 * @param unmarked assessments of the plan without a mark; each counts as 0 points
 * @param soFar percent of the points of the assessments that were marked, weighted; null before anything was
 */
public record Completion(
        @Nullable Integer attendance,
        int neededAttendance,
        @Nullable BigDecimal score,
        int neededScore,
        int unmarked,
        @Nullable BigDecimal soFar) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Uses the points of {@link AssessmentMark#counting} for each assessment. */
    public static Completion of(
            int neededAttendance,
            int neededScore,
            AttendanceTally tally,
            List<Assessment> plan,
            List<AssessmentMark> marksOfLearner) {
        Map<UUID, List<AssessmentMark>> byAssessment =
                marksOfLearner.stream().collect(Collectors.groupingBy(AssessmentMark::assessment));
        var weighted = BigDecimal.ZERO;
        int weights = 0;
        int marked = 0;
        int unmarked = 0;
        for (var assessment : plan) {
            weights += assessment.weight();
            var points = AssessmentMark.counting(byAssessment.getOrDefault(assessment.id(), List.of()));
            if (points == null) {
                unmarked++;
                continue;
            }
            marked += assessment.weight();
            weighted = weighted.add(points.multiply(BigDecimal.valueOf(assessment.weight()))
                    .divide(assessment.maxPoints(), 10, RoundingMode.HALF_UP));
        }
        return new Completion(
                tally.lenient(),
                neededAttendance,
                percent(weighted, marked == 0 ? 0 : weights),
                neededScore,
                unmarked,
                percent(weighted, marked));
    }

    private static @Nullable BigDecimal percent(BigDecimal weighted, int weights) {
        return weights == 0
                ? null
                : weighted.multiply(HUNDRED).divide(BigDecimal.valueOf(weights), 1, RoundingMode.HALF_UP);
    }

    /** Whether the learner would complete the course if it went on like this; what is not marked yet is left out. */
    public boolean isOnTrack() {
        boolean there = neededAttendance == 0 || attendance == null || attendance >= neededAttendance;
        boolean good = neededScore == 0 || soFar == null || soFar.compareTo(BigDecimal.valueOf(neededScore)) >= 0;
        return there && good;
    }

    /** Whether the learner was there often enough. */
    public boolean isAttended() {
        return neededAttendance == 0 || attendance != null && attendance >= neededAttendance;
    }

    /** Whether the marks are high enough; a course that asks for none needs no assessment. */
    public boolean isPassed() {
        return neededScore == 0 || score != null && score.compareTo(BigDecimal.valueOf(neededScore)) >= 0;
    }

    public boolean isCompleted() {
        return isAttended() && isPassed();
    }
}
