package org.caravanserai.domain.centers.plan;

import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * What a plan says.
 *
 * @param activities what the center will do, in words
 */
public record PlanContent(YearTargets targets, LocalizedText activities, List<BudgetItem> budget) {

    public static final int MOST_LINES = 100;

    /**
     * @throws Invalid {@code too-many-lines}; {@code budget-line-twice} when two lines have the same code
     */
    public PlanContent {
        budget = List.copyOf(budget);
        var codes =
                budget.stream().map(BudgetItem::code).filter(Objects::nonNull).toList();
        new Invalid.Collector()
                .check(budget.size() <= MOST_LINES, "budget", "too-many-lines", MOST_LINES)
                .check(codes.stream().distinct().count() == codes.size(), "budget", "budget-line-twice")
                .throwIfAny();
    }
}
