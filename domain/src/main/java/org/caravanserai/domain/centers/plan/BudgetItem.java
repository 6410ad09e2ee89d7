package org.caravanserai.domain.centers.plan;

import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a budget.
 *
 * @param code by which the line is known within its plan, for example {@code b3}; null for a new one
 * @param side that pays
 */
public record BudgetItem(@Nullable String code, BudgetKind kind, CenterSide side, String title, Money amount) {

    public static final int MAX_LENGTH = 200;

    /**
     * @throws Invalid {@code required}, {@code text-too-long}, {@code budget-not-positive}
     */
    public BudgetItem {
        var faults = new Invalid.Collector();
        title = faults.needed("title", title, MAX_LENGTH);
        faults.check(amount.amount().signum() > 0, "amount", "budget-not-positive")
                .throwIfAny();
    }
}
