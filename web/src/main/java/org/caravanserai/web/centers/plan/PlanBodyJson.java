package org.caravanserai.web.centers.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.plan.PlanForm;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.plan.BudgetKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a center plans for a year.
 *
 * @param targets by figure: CLASSES, LEARNERS, HOURS, CERTIFICATES, ATTENDANCE, COMPLETION, EVENTS
 */
@Schema(name = "CenterPlanBody")
public record PlanBodyJson(
        @Nullable Map<String, BigDecimal> targets,
        @Nullable Map<String, String> activities,
        @Nullable List<LineBodyJson> budget) {

    /**
     * A line of the budget.
     *
     * @param code of a line that is there already; left out for a new one
     * @param amount with no more decimals than the currency has
     * @param currency ISO 4217
     */
    @Schema(name = "CenterBudgetLineBody")
    public record LineBodyJson(
            @Nullable String code, BudgetKind kind, CenterSide side, String title, BigDecimal amount, String currency) {

        PlanForm.LineForm form() {
            return new PlanForm.LineForm(code, kind.name(), side.name(), title, amount.toPlainString(), currency);
        }
    }

    PlanForm form() {
        var numbers = new LinkedHashMap<String, String>();
        if (targets != null) {
            targets.forEach((figure, number) -> {
                if (number != null) {
                    numbers.put(figure, number.toPlainString());
                }
            });
        }
        return new PlanForm(
                numbers,
                activities,
                budget == null
                        ? List.of()
                        : budget.stream().map(LineBodyJson::form).toList());
    }
}
