package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.centers.assessment.PlanAssessment;
import org.caravanserai.domain.centers.assessment.MarkingRule;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Adds an assessment to the plan of a class. */
@Named
@RequestScoped
public class AssessmentPage {

    private final PlanAssessment plan;
    private final ManagedClassPage page;
    private final Notices notices;
    private final Map<String, String> title = new HashMap<>();
    private final Map<String, String> rule = new HashMap<>(Map.of(
            "samplePercent", "0",
            "sampleLeast", "0",
            "tolerance", "0",
            "appealDays", String.valueOf(MarkingRule.USUAL_APPEAL_DAYS)));
    private String weight = "100";
    private String maxPoints = "100";

    private @Nullable LocalDate heldOn;

    @Inject
    AssessmentPage(PlanAssessment plan, ManagedClassPage page, Notices notices) {
        this.plan = plan;
        this.page = page;
        this.notices = notices;
    }

    public void save() {
        var code = page.getShown().row().code();
        plan.execute(
                code,
                new PlanAssessment.Form(
                        title,
                        weight,
                        maxPoints,
                        heldOn == null ? null : heldOn.toString(),
                        new PlanAssessment.RuleForm(
                                rule.get("samplePercent"),
                                rule.get("sampleLeast"),
                                rule.get("tolerance"),
                                rule.get("appealDays"))));
        notices.done("centers.assessment.saved");
        Faces.redirect("/manage/classes/%s/marks", code);
    }

    public Map<String, String> getTitle() {
        return title;
    }

    /** The rule for checking marks, by field. */
    public Map<String, String> getRule() {
        return rule;
    }

    public String getWeight() {
        return weight;
    }

    public void setWeight(String weight) {
        this.weight = weight;
    }

    public String getMaxPoints() {
        return maxPoints;
    }

    public void setMaxPoints(String maxPoints) {
        this.maxPoints = maxPoints;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }
}
