package org.caravanserai.domain.centers.fee;

import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a class costs each learner.
 *
 * @param amount positive
 * @param dueOn the last day on which it is to be paid; null: none was set
 */
public record ClassFee(UUID ofClass, Money amount, @Nullable LocalDate dueOn) {

    public ClassFee {
        if (amount.amount().signum() <= 0) {
            throw new Invalid("amount", "not-positive");
        }
    }
}
