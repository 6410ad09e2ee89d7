package org.caravanserai.domain.centers.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The marks of both markers for the papers of the sample.
 *
 * @param lines in the order of the sample
 */
public record MarkComparison(List<Line> lines) {

    private static final int FACTOR_SCALE = 4;

    /**
     * One paper.
     *
     * @param second null: not marked yet
     * @param disputed the marks differ by more than the tolerance, so moderation gives one
     */
    public record Line(
            UUID enrolment, BigDecimal first, @Nullable BigDecimal second, boolean disputed) {

        /** The second mark minus the first; null before the second marking. */
        public @Nullable BigDecimal difference() {
            return second == null ? null : second.subtract(first);
        }
    }

    /**
     * @param marks of the assessment, of each marker the latest
     */
    public static MarkComparison of(Assessment assessment, List<UUID> sample, List<AssessmentMark> marks) {
        return new MarkComparison(
                sample.stream().map(each -> line(assessment, each, marks)).toList());
    }

    private static Line line(Assessment assessment, UUID enrolment, List<AssessmentMark> marks) {
        var first = points(marks, enrolment, AssessmentMark.FIRST);
        var second = points(marks, enrolment, AssessmentMark.SECOND);
        if (first == null) {
            throw new IllegalStateException("only papers with a first mark are drawn");
        }
        boolean disputed = second != null
                && second.subtract(first).abs().compareTo(assessment.rule().tolerance()) > 0;
        return new Line(enrolment, first, second, disputed);
    }

    private static @Nullable BigDecimal points(List<AssessmentMark> marks, UUID enrolment, int marker) {
        return marks.stream()
                .filter(mark -> mark.enrolment().equals(enrolment) && mark.marker() == marker)
                .map(AssessmentMark::points)
                .findFirst()
                .orElse(null);
    }

    /** Whether the second marker has marked every paper. */
    public boolean isComplete() {
        return lines.stream().noneMatch(line -> line.second() == null);
    }

    public List<Line> disputed() {
        return lines.stream().filter(Line::disputed).toList();
    }

    /**
     * By what the marks outside the sample would be multiplied: the points of the sample after moderation over those that the first marker
     * gave. 1 when the first marker gave none.
     *
     * @param decided points of the disputed papers; where one is missing the mean of the markers is taken
     */
    public BigDecimal factor(Map<UUID, BigDecimal> decided) {
        var before = BigDecimal.ZERO;
        var after = BigDecimal.ZERO;
        for (var line : lines) {
            before = before.add(line.first());
            after = after.add(decided.getOrDefault(line.enrolment(), agreed(line)));
        }
        return before.signum() == 0
                ? BigDecimal.ONE.setScale(FACTOR_SCALE)
                : after.divide(before, FACTOR_SCALE, RoundingMode.HALF_UP);
    }

    private static BigDecimal agreed(Line line) {
        var second = line.second() == null ? line.first() : line.second();
        return line.first().add(second).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
    }
}
