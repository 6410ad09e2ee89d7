package org.caravanserai.web.centers.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.plan.ShowYearPlan;
import org.caravanserai.domain.centers.plan.AnnualReport;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** One version of the annual report of a center. */
@Named("centerReportPage")
@RequestScoped
public class AnnualReportPage {

    private final ShowYearPlan show;
    private final RequestParameters parameters;

    private ShowYearPlan.@Nullable Answer answer;

    @Inject
    AnnualReportPage(ShowYearPlan show, RequestParameters parameters) {
        this.show = show;
        this.parameters = parameters;
    }

    public ShowYearPlan.Answer getAnswer() {
        if (answer == null) {
            answer = show.execute(parameters.slug(), PlanAddress.year(parameters));
        }
        return answer;
    }

    public AnnualReport getReport() {
        int number = PlanAddress.number(parameters, "number");
        return getAnswer().reports().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /** Whether a later version has taken its place. */
    public boolean isSuperseded() {
        return getAnswer().reports().get(0).number() > getReport().number();
    }
}
