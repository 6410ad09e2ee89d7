package org.caravanserai.web.cooperation.alliance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.alliance.CarryBudget;
import org.caravanserai.cooperation.alliance.CarryBudget.AllianceBudgetForm;
import org.caravanserai.cooperation.alliance.RecordActivity;
import org.caravanserai.cooperation.alliance.RecordActivity.AllianceActivityForm;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.cooperation.registry.EntryStep;
import org.caravanserai.web.cooperation.registry.FormTexts;

/** Joint activities of an alliance and its spending by member. */
@Named
@RequestScoped
public class ActivitySteps {

    private final RecordActivity record;
    private final CarryBudget carry;
    private final EntryStep step;

    private final Form<AllianceActivityForm> activity = Form.of(AllianceActivityForm.class);
    private final Form<AllianceBudgetForm> budget = Form.of(AllianceBudgetForm.class);

    @Inject
    ActivitySteps(RecordActivity record, CarryBudget carry, EntryStep step) {
        this.record = record;
        this.carry = carry;
        this.step = step;
    }

    public void record() {
        try {
            record.execute(step.slug(), activity.read());
        } catch (Invalid refusal) {
            throw FormTexts.ofWholeLists(refusal);
        }
        step.done("cooperation.step.activityRecorded");
    }

    public void carry() {
        carry.execute(step.slug(), budget.read());
        step.done("cooperation.step.budgetCarried");
    }

    public Form<AllianceActivityForm> getActivity() {
        return activity;
    }

    public Form<AllianceBudgetForm> getBudget() {
        return budget;
    }
}
