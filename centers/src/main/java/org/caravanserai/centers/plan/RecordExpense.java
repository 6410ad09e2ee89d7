package org.caravanserai.centers.plan;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.plan.Expense;
import org.caravanserai.domain.centers.plan.PlanAction;
import org.caravanserai.domain.centers.plan.Plans;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.DecimalComma;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director records what was spent on a line of an approved budget; a correction has a negative amount. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class RecordExpense {

    private final CenterPlans centers;
    private final Plans plans;
    private final History history;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public RecordExpense(CenterPlans centers, Plans plans, History history, CurrentCaller caller, Clock clock) {
        this.centers = centers;
        this.plans = plans;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * What was spent on a line of the budget; a correction has a negative amount.
     *
     * @param line code of the line, for example {@code b3}
     * @param amount in the currency of the line
     */
    @Described(name = "CenterExpenseBody")
    public record ExpenseDraft(
            String line,
            LocalDate spentOn,
            @DecimalComma BigDecimal amount,
            String documentNumber,
            @Nullable String note) {}

    /**
     * @return identity of the expense
     * @throws NotFound when the caller directs no such center, or it has no plan for the year
     * @throws Invalid each fault with its field; {@code unknown-line}, {@code not-in-year}, {@code expense-in-the-future}
     * @throws Refused {@code plan-not-approved}
     */
    public UUID execute(Slug slug, int year, ExpenseDraft draft) {
        var found = centers.lockDirected(slug, year);
        var line = found.plan().line(draft.line().strip());
        var today = clock.instant().atZone(found.center().zone()).toLocalDate();
        new Invalid.Collector()
                .check(line.isPresent(), "line", "unknown-line", draft.line())
                .check(!draft.spentOn().isAfter(today), "spentOn", "expense-in-the-future")
                .throwIfAny();
        var amount = new Money(draft.amount(), line.orElseThrow().currency());
        var expense = new Expense(
                found.plan(),
                line.orElseThrow(),
                draft.spentOn(),
                amount,
                draft.documentNumber(),
                draft.note(),
                caller.get().accountId(),
                clock.instant());
        plans.add(expense);
        history.record(
                found.plan().id(),
                PlanAction.SPENT,
                line.orElseThrow().code() + ": " + amount + ", " + expense.documentNumber());
        return expense.id();
    }
}
