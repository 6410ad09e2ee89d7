package org.caravanserai.centers.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.plan.BudgetItem;
import org.caravanserai.domain.centers.plan.BudgetKind;
import org.caravanserai.domain.centers.plan.PlanContent;
import org.caravanserai.domain.centers.plan.YearFigure;
import org.caravanserai.domain.centers.plan.YearTargets;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.ShortText;
import org.caravanserai.platform.forms.DecimalComma;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/**
 * What a center plans for a year.
 *
 * @param targets by the names of the figures; those without a number are left out
 */
@Described(name = "CenterPlanBody")
public record PlanDraft(
        @DecimalComma @OrEmpty Map<String, @Nullable BigDecimal> targets,
        @OrEmpty LocalizedText activities,
        @OrEmpty List<LineDraft> budget) {

    /**
     * A line of the budget.
     *
     * @param code of a line that is there already; left out for a new one
     * @param amount with no more decimals than the currency has
     */
    @Described(name = "CenterBudgetLineBody")
    public record LineDraft(
            @Nullable String code,
            BudgetKind kind,
            CenterSide side,
            String title,
            @DecimalComma BigDecimal amount,
            Currency currency) {

        private static LineDraft of(BudgetItem item) {
            return new LineDraft(
                    item.code(),
                    item.kind(),
                    item.side(),
                    item.title(),
                    item.amount().amount(),
                    item.amount().currency());
        }

        private BudgetItem item() {
            var known = ShortText.written(code);
            return new BudgetItem(known, kind, side, title, new Money(amount, currency));
        }
    }

    /** What is planned already. */
    public static PlanDraft of(PlanContent content) {
        var numbers = new LinkedHashMap<String, @Nullable BigDecimal>();
        content.targets().values().forEach((figure, number) -> numbers.put(figure.name(), number));
        return new PlanDraft(
                numbers,
                content.activities(),
                content.budget().stream().map(LineDraft::of).toList());
    }

    /**
     * @throws Invalid each fault with its field
     */
    PlanContent content() {
        var faults = new Invalid.Collector();
        var wanted = faults.value(own -> own, this::yearTargets);
        var items = new ArrayList<BudgetItem>();
        for (int i = 0; i < budget.size(); i++) {
            var line = "budget[" + i + "].";
            var item = faults.value(own -> line + own, budget.get(i)::item);
            if (item != null) {
                items.add(item);
            }
        }
        faults.throwIfAny();
        return new PlanContent(Objects.requireNonNull(wanted), activities, items);
    }

    private YearTargets yearTargets() {
        var values = new EnumMap<YearFigure, BigDecimal>(YearFigure.class);
        targets.forEach((name, number) -> {
            var figure = OneOf.constant(YearFigure.class, "targets", name);
            if (number != null) {
                values.put(figure, number);
            }
        });
        return new YearTargets(values);
    }
}
