package org.caravanserai.domain.centers.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Points that somebody gave. An entry is never changed; the latest of a marker counts.
 *
 * @param marker 1, or 2 for the second marker
 */
public record AssessmentMark(
        UUID assessment,
        UUID enrolment,
        int marker,
        BigDecimal points,
        @Nullable String note,
        @Nullable UUID enteredBy,
        Instant enteredAt) {}
