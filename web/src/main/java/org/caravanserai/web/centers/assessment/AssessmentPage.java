package org.caravanserai.web.centers.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.assessment.PlanAssessment;
import org.caravanserai.centers.assessment.PlanAssessment.AssessmentDraft;
import org.caravanserai.domain.centers.assessment.MarkingRule;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.centers.teaching.ManagedClassPage;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** Adds an assessment to the plan of a class. */
@Named
@RequestScoped
public class AssessmentPage {

    private final PlanAssessment plan;
    private final ManagedClassPage page;
    private final Notices notices;
    private final Form<AssessmentDraft> form = Form.of(AssessmentDraft.class);

    @Inject
    AssessmentPage(PlanAssessment plan, ManagedClassPage page, Notices notices) {
        this.plan = plan;
        this.page = page;
        this.notices = notices;
        form.put("weight", "100");
        form.put("maxPoints", "100");
        form.put("samplePercent", "0");
        form.put("sampleLeast", "0");
        form.put("tolerance", "0");
        form.put("appealDays", String.valueOf(MarkingRule.USUAL_APPEAL_DAYS));
    }

    public void save() {
        var code = page.getShown().row().code();
        plan.execute(code, form.read());
        notices.done("centers.assessment.saved");
        Faces.redirect("/manage/classes/%s/marks", code);
    }

    public Form<AssessmentDraft> getForm() {
        return form;
    }
}
