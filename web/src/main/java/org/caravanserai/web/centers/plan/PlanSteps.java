package org.caravanserai.web.centers.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import org.caravanserai.centers.plan.FreezeAnnualReport;
import org.caravanserai.centers.plan.FreezeAnnualReport.ReportDraft;
import org.caravanserai.centers.plan.ReviseYearPlan;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Steps after the approval of a plan: its revision and the final report. */
@Named("centerPlanSteps")
@RequestScoped
public class PlanSteps {

    private final ReviseYearPlan revise;
    private final FreezeAnnualReport freeze;
    private final Notices notices;
    private final RequestParameters parameters;
    private final PageContext pageContext;

    private @Nullable String reason;

    private @Nullable String remarks;

    @Inject
    PlanSteps(
            ReviseYearPlan revise,
            FreezeAnnualReport freeze,
            Notices notices,
            RequestParameters parameters,
            PageContext pageContext) {
        this.revise = revise;
        this.freeze = freeze;
        this.notices = notices;
        this.parameters = parameters;
        this.pageContext = pageContext;
    }

    public void revise() {
        var slug = parameters.slug();
        int year = PlanAddress.year(parameters);
        revise.execute(slug, year, reason);
        notices.done("centers.plan.opened");
        Faces.redirect("/manage/centers/%s/plans/%s/edit", slug.value(), year);
    }

    /** Uses the language of the page, which is that of the remarks too. */
    public void freeze() {
        var slug = parameters.slug();
        int year = PlanAddress.year(parameters);
        int number = freeze.execute(slug, year, said());
        notices.done("centers.report.frozen");
        Faces.redirect("/manage/centers/%s/reports/%s/%s", slug.value(), year, number);
    }

    private ReportDraft said() {
        var form = Form.of(ReportDraft.class);
        form.put("remarks", Collections.singletonMap(pageContext.getLanguage(), remarks));
        form.put("language", pageContext.getLanguage());
        return form.read();
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getRemarks() {
        return remarks;
    }

    public void setRemarks(@Nullable String remarks) {
        this.remarks = remarks;
    }
}
