package org.caravanserai.web.centers.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.plan.RecordExpense;
import org.caravanserai.centers.plan.RecordExpense.ExpenseDraft;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** The form by which a director records what was spent. */
@Named("centerExpenseForm")
@RequestScoped
public class ExpenseForm {

    private final RecordExpense spend;
    private final Notices notices;
    private final RequestParameters parameters;

    private final Form<ExpenseDraft> form = Form.of(ExpenseDraft.class);

    @Inject
    ExpenseForm(RecordExpense spend, Notices notices, RequestParameters parameters) {
        this.spend = spend;
        this.notices = notices;
        this.parameters = parameters;
    }

    public void record() {
        var slug = parameters.slug();
        int year = PlanAddress.year(parameters);
        spend.execute(slug, year, form.read());
        notices.done("centers.plan.expenseRecorded");
        Faces.redirect("/manage/centers/%s/plans/%s", slug.value(), year);
    }

    public Form<ExpenseDraft> getForm() {
        return form;
    }
}
