package org.caravanserai.domain.centers.fee;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a class costs each learner.
 *
 * @param amount positive
 * @param dueOn the last day on which it is to be paid; null: none was set
 * @param included what it includes; may be empty
 * @param refunds what is given back to whom, and until when; may be empty
 */
public record ClassFee(
        UUID ofClass, Money amount, @Nullable LocalDate dueOn, LocalizedText included, LocalizedText refunds) {

    /** A fee of which nothing more is said. */
    public ClassFee(UUID ofClass, Money amount, @Nullable LocalDate dueOn) {
        this(ofClass, amount, dueOn, LocalizedText.EMPTY, LocalizedText.EMPTY);
    }

    /** How many days somebody has to pay who enrols when the last day is near or over. */
    public static final int DAYS_AFTER_ENROLMENT = 14;

    public ClassFee {
        if (amount.amount().signum() <= 0) {
            throw new Invalid("amount", "not-positive");
        }
    }

    /**
     * The fee as it stands for one learner, whose last day is not before some days after the enrolment.
     *
     * @param enrolledAt null: not enrolled yet
     */
    public ClassFee enrolledAt(@Nullable Instant enrolledAt) {
        if (dueOn == null || enrolledAt == null) {
            return this;
        }
        var earliest = LocalDate.ofInstant(enrolledAt, ZoneOffset.UTC).plusDays(DAYS_AFTER_ENROLMENT);
        return earliest.isAfter(dueOn) ? new ClassFee(ofClass, amount, earliest, included, refunds) : this;
    }
}
