package org.caravanserai.centers.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.plan.BudgetLine;
import org.caravanserai.domain.centers.plan.Expense;
import org.caravanserai.domain.centers.plan.PlanAction;
import org.caravanserai.domain.centers.plan.Plans;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
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
     * What was spent, as it was written.
     *
     * @param line code of the line, for example {@code b3}
     * @param amount in the currency of the line
     */
    public record Command(
            @Nullable String line,
            @Nullable String spentOn,
            @Nullable String amount,
            @Nullable String documentNumber,
            @Nullable String note) {}

    /**
     * @return identity of the expense
     * @throws NotFound when the caller directs no such center, or it has no plan for the year
     * @throws Invalid each fault with its field; {@code unknown-line}, {@code not-in-year}, {@code expense-in-the-future}
     * @throws Refused {@code plan-not-approved}
     */
    public UUID execute(Slug slug, int year, Command command) {
        var found = centers.lockDirected(slug, year);
        var fields = new FormFields();
        var line = line(found, fields, command.line());
        var day = fields.needed("spentOn", command.spentOn()) ? fields.date("spentOn", command.spentOn()) : null;
        var amount = fields.needed("amount", command.amount()) && line != null
                ? fields.money("amount", command.amount(), line.currency().getCurrencyCode())
                : null;
        var document = command.documentNumber();
        fields.needed("documentNumber", document);
        var today = clock.instant().atZone(found.center().zone()).toLocalDate();
        if (day != null && day.isAfter(today)) {
            fields.wrong("spentOn", "expense-in-the-future");
        }
        if (fields.anyWrong() || line == null || day == null || amount == null || document == null) {
            throw fields.refusal();
        }
        var expense = new Expense(
                found.plan(),
                line,
                day,
                amount,
                document,
                command.note(),
                caller.get().accountId(),
                clock.instant());
        plans.add(expense);
        history.record(
                found.plan().id(), PlanAction.SPENT, line.code() + ": " + amount + ", " + expense.documentNumber());
        return expense.id();
    }

    private static @Nullable BudgetLine line(CenterPlans.Found found, FormFields fields, @Nullable String code) {
        if (!fields.needed("line", code)) {
            return null;
        }
        var line = found.plan().line(code == null ? null : code.strip());
        if (line.isEmpty()) {
            fields.wrong("line", "unknown-line", String.valueOf(code));
        }
        return line.orElse(null);
    }
}
