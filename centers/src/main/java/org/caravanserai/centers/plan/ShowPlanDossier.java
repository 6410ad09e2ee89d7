package org.caravanserai.centers.plan;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.plan.PlanAction;
import org.caravanserai.domain.centers.plan.YearPlan;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The plan of a center for a year as the authority reads it: what it says, and what changed since the last time. */
@UseCase
@Requires(Permission.APPROVE_CENTERS)
public class ShowPlanDossier {

    private final CenterPlans centers;
    private final SubmittedPlans submitted;
    private final HistoryEntries history;

    @Inject
    public ShowPlanDossier(CenterPlans centers, SubmittedPlans submitted, HistoryEntries history) {
        this.centers = centers;
        this.submitted = submitted;
        this.history = history;
    }

    /**
     * @param center its name
     * @param version that a decision on it has to name
     * @param changes what differs from the submission before the last
     */
    public record Dossier(
            String slug,
            LocalizedText center,
            YearPlan plan,
            String version,
            List<FieldDifference> changes,
            List<HistoryLine> history) {}

    /**
     * @throws NotFound when there is none, or it was never submitted
     */
    public Dossier execute(Slug slug, int year) {
        var found = centers.findSupervised(slug, year);
        var plan = found.plan();
        return new Dossier(
                slug.value(),
                found.center().name(),
                plan,
                submitted.shown(plan),
                submitted.changes(plan),
                history.about(PlanAction.SUBJECT, plan.id()));
    }
}
