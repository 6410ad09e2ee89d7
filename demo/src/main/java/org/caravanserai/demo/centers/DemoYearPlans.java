package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.centers.plan.DecideOnYearPlan;
import org.caravanserai.centers.plan.PlanForm;
import org.caravanserai.centers.plan.ShowPlanDossier;
import org.caravanserai.centers.plan.SubmitYearPlan;
import org.caravanserai.centers.plan.WriteYearPlan;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.shared.Slug;

/** Writes the plans of a center of the demo data, and approves them. */
@ApplicationScoped
class DemoYearPlans {

    @Inject
    private DemoPeople people;

    @Inject
    private WriteYearPlan write;

    @Inject
    private SubmitYearPlan submit;

    @Inject
    private ShowPlanDossier dossier;

    @Inject
    private DecideOnYearPlan decide;

    void submit(Slug center, int year, int daysAgo, PlanForm form) {
        people.act("center", daysAgo, () -> {
            write.execute(center, year, null, form);
            submit.execute(center, year);
        });
    }

    void approve(Slug center, int year, int daysAgo) {
        people.act(
                "authority",
                daysAgo,
                () -> decide.execute(
                        center,
                        year,
                        Decision.APPROVE,
                        null,
                        dossier.execute(center, year).version()));
    }
}
