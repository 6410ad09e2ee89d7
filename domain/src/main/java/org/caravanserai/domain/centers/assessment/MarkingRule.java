package org.caravanserai.domain.centers.assessment;

import java.math.BigDecimal;
import org.caravanserai.domain.shared.Invalid;

/**
 * How the marks of an assessment are checked, and how long a learner may appeal.
 *
 * @param samplePercent part of the papers that a second marker sees, rounded up; 0 and no least: there is no second marker
 * @param sampleLeast the fewest papers of the sample; all when there are not as many
 * @param tolerance points by which two markers may differ before their marks go to moderation
 * @param appealDays days after publication in which a learner may appeal; 0: never
 */
public record MarkingRule(int samplePercent, int sampleLeast, BigDecimal tolerance, int appealDays) {

    private static final int HUNDRED = 100;
    private static final int MOST_LEAST = 1000;
    private static final int MOST_APPEAL_DAYS = 90;
    private static final BigDecimal MOST_TOLERANCE = new BigDecimal(10_000);

    /** A single marker, no appeals. */
    public static final MarkingRule NONE = new MarkingRule(0, 0, BigDecimal.ZERO, 0);

    /** Days for an appeal unless an assessment says otherwise. */
    public static final int USUAL_APPEAL_DAYS = 14;

    /**
     * @throws Invalid each fault with its field
     */
    public MarkingRule {
        new Invalid.Collector()
                .check(samplePercent >= 0 && samplePercent <= HUNDRED, "samplePercent", "between", 0, HUNDRED)
                .check(sampleLeast >= 0 && sampleLeast <= MOST_LEAST, "sampleLeast", "between", 0, MOST_LEAST)
                .check(
                        tolerance.signum() >= 0 && tolerance.compareTo(MOST_TOLERANCE) <= 0,
                        "tolerance",
                        "between",
                        0,
                        MOST_TOLERANCE)
                .check(appealDays >= 0 && appealDays <= MOST_APPEAL_DAYS, "appealDays", "between", 0, MOST_APPEAL_DAYS)
                .throwIfAny();
    }

    /** Whether a second marker sees a sample, so that marks are published only after moderation. */
    public boolean asksForSample() {
        return samplePercent > 0 || sampleLeast > 0;
    }

    /** Size of the second marker's sample for a number of papers. */
    public int sampleOf(int papers) {
        int part = (papers * samplePercent + HUNDRED - 1) / HUNDRED;
        return Math.min(papers, Math.max(part, sampleLeast));
    }
}
