package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.centers.plan.DecideOnYearPlan;
import org.caravanserai.centers.plan.PlanDraft;
import org.caravanserai.centers.plan.ShowPlanDossier;
import org.caravanserai.centers.plan.SubmitYearPlan;
import org.caravanserai.centers.plan.WriteYearPlan;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.shared.Slug;

/** Writes the plans of a center of the demo data, and approves them. */
@ApplicationScoped
class DemoYearPlans {

    private final DemoPeople people;
    private final WriteYearPlan write;
    private final SubmitYearPlan submit;
    private final ShowPlanDossier dossier;
    private final DecideOnYearPlan decide;

    @Inject
    DemoYearPlans(
            DemoPeople people,
            WriteYearPlan write,
            SubmitYearPlan submit,
            ShowPlanDossier dossier,
            DecideOnYearPlan decide) {
        this.people = people;
        this.write = write;
        this.submit = submit;
        this.dossier = dossier;
        this.decide = decide;
    }

    void submit(Slug center, int year, int daysAgo, PlanDraft draft) {
        people.act("center", daysAgo, () -> {
            write.execute(center, year, null, draft);
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
