package org.caravanserai.web.centers.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.caravanserai.centers.plan.ShowYearPlan;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.centers.plan.BudgetItem;
import org.caravanserai.domain.centers.plan.BudgetKind;
import org.caravanserai.domain.centers.plan.Expense;
import org.caravanserai.domain.centers.plan.PlanState;
import org.caravanserai.domain.centers.plan.PlanStep;
import org.caravanserai.domain.centers.plan.YearPlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a center for a year.
 *
 * @param revision how many times it was submitted
 * @param approvedRevision the one that was approved last, 0 before the first approval
 */
@Schema(name = "CenterPlan")
public record PlanJson(
        int year,
        PlanState state,
        int revision,
        int approvedRevision,
        @Nullable Instant submittedAt,
        Map<String, BigDecimal> targets,
        Map<String, String> activities,
        List<LineJson> budget,

        @Schema(description = "The steps that its state allows, to the center or the authority")
        Set<PlanStep> possible) {

    /** A line of the budget. */
    @Schema(name = "CenterBudgetLine")
    public record LineJson(
            @Nullable String code, BudgetKind kind, CenterSide side, String title, String amount, String currency) {

        static LineJson of(BudgetItem item) {
            return new LineJson(
                    item.code(),
                    item.kind(),
                    item.side(),
                    item.title(),
                    item.amount().amount().toPlainString(),
                    item.amount().currency().getCurrencyCode());
        }
    }

    /** Money that was spent. */
    @Schema(name = "CenterExpense")
    public record ExpenseJson(
            @Nullable String line,
            LocalDate spentOn,
            String amount,
            String currency,
            String documentNumber,
            @Nullable String note,
            Instant recordedAt) {

        static ExpenseJson of(YearPlan plan, Expense expense) {
            return new ExpenseJson(
                    plan.lines().stream()
                            .filter(line -> line.id().equals(expense.line()))
                            .map(line -> line.code())
                            .findFirst()
                            .orElse(null),
                    expense.spentOn(),
                    expense.amount().amount().toPlainString(),
                    expense.amount().currency().getCurrencyCode(),
                    expense.documentNumber(),
                    expense.note(),
                    expense.recordedAt());
        }
    }

    /** A plan with what has happened to it so far. */
    @Schema(name = "CenterPlanProgress")
    public record ProgressJson(PlanJson plan, ReportJson soFar, List<ExpenseJson> expenses, int reports) {

        static ProgressJson of(ShowYearPlan.Answer answer) {
            return new ProgressJson(
                    PlanJson.of(answer.plan()),
                    ReportJson.of(answer.soFar()),
                    answer.expenses().stream()
                            .map(each -> ExpenseJson.of(answer.plan(), each))
                            .toList(),
                    answer.reports().size());
        }
    }

    static PlanJson of(YearPlan plan) {
        var content = plan.content();
        var targets = new TreeMap<String, BigDecimal>();
        content.targets().values().forEach((figure, number) -> targets.put(figure.name(), number));
        return new PlanJson(
                plan.year(),
                plan.state(),
                plan.revision(),
                plan.approvedRevision(),
                plan.submittedAt(),
                targets,
                content.activities().texts(),
                content.budget().stream().map(LineJson::of).toList(),
                plan.possible());
    }
}
