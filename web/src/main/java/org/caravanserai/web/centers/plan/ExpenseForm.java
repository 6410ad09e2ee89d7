package org.caravanserai.web.centers.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.caravanserai.centers.plan.RecordExpense;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form by which a director records what was spent. */
@Named("centerExpenseForm")
@RequestScoped
public class ExpenseForm {

    private final RecordExpense spend;
    private final Notices notices;
    private final RequestParameters parameters;

    private @Nullable String line;

    private @Nullable LocalDate spentOn;

    private @Nullable String amount;

    private @Nullable String documentNumber;

    private @Nullable String note;

    @Inject
    ExpenseForm(RecordExpense spend, Notices notices, RequestParameters parameters) {
        this.spend = spend;
        this.notices = notices;
        this.parameters = parameters;
    }

    public void record() {
        var slug = parameters.slug();
        int year = PlanAddress.year(parameters);
        spend.execute(
                slug,
                year,
                new RecordExpense.Command(
                        line,
                        spentOn == null ? null : spentOn.toString(),
                        amount == null ? null : amount.strip().replace(',', '.'),
                        documentNumber,
                        note));
        notices.done("centers.plan.expenseRecorded");
        Faces.redirect("/manage/centers/%s/plans/%s", slug.value(), year);
    }

    public @Nullable String getLine() {
        return line;
    }

    public void setLine(@Nullable String line) {
        this.line = line;
    }

    public @Nullable LocalDate getSpentOn() {
        return spentOn;
    }

    public void setSpentOn(@Nullable LocalDate spentOn) {
        this.spentOn = spentOn;
    }

    public @Nullable String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = amount;
    }

    public @Nullable String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(@Nullable String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
