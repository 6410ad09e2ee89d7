package org.caravanserai.domain.centers.fee;

import java.time.LocalDate;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a learner still has to pay for a class.
 *
 * @param enrolment code of the enrolment
 * @param dueOn null when no day was said
 */
public record Due(
        String enrolment,
        LocalizedText courseTitle,
        LocalizedText className,
        Money owed,
        @Nullable LocalDate dueOn) {}
