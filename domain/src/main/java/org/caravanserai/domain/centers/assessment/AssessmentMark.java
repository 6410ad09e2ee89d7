package org.caravanserai.domain.centers.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Points that somebody gave. An entry is never changed; the latest of a marker counts.
 *
 * @param marker {@link #FIRST}, {@link #SECOND}, {@link #MODERATION} or {@link #APPEAL}
 */
public record AssessmentMark(
        UUID assessment,
        UUID enrolment,
        int marker,
        BigDecimal points,
        @Nullable String note,
        @Nullable UUID enteredBy,
        Instant enteredAt) {

    public static final int FIRST = 1;

    public static final int SECOND = 2;

    /** Given by moderation: counts instead of those of both markers. */
    public static final int MODERATION = 3;

    /** The outcome of an appeal: counts instead of all others. */
    public static final int APPEAL = 4;

    /**
     * The points that count: those of an appeal, else of moderation, else the mean of the markers, in hundredths.
     *
     * @param marks of one learner in one assessment, of each marker the latest; null when there are none
     */
    public static @Nullable BigDecimal counting(List<AssessmentMark> marks) {
        int decided = marks.stream()
                .mapToInt(AssessmentMark::marker)
                .filter(marker -> marker > SECOND)
                .max()
                .orElse(0);
        var counted = marks.stream()
                .filter(mark -> decided == 0 || mark.marker() == decided)
                .map(AssessmentMark::points)
                .toList();
        return counted.isEmpty()
                ? null
                : counted.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(counted.size()), 2, RoundingMode.HALF_UP);
    }
}
