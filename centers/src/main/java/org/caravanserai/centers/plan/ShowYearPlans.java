package org.caravanserai.centers.plan;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.plan.AnnualReport;
import org.caravanserai.domain.centers.plan.AnnualReports;
import org.caravanserai.domain.centers.plan.Plans;
import org.caravanserai.domain.centers.plan.YearPlan;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The plans and annual reports of a center, for its directors, its readers and the authority. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowYearPlans {

    private final CenterPlans centers;
    private final Plans plans;
    private final AnnualReports reports;

    @Inject
    public ShowYearPlans(CenterPlans centers, Plans plans, AnnualReports reports) {
        this.centers = centers;
        this.plans = plans;
        this.reports = reports;
    }

    /**
     * @param directs whether the caller directs the center; the authority sees only what was submitted once
     * @param reads whether the caller directs the center or has a role there that reads
     * @param plannable whether the center is in a state in which plans are written
     * @param plans the latest year first
     * @param reports the last version of each year, the latest year first
     */
    public record Answer(
            String slug,
            LocalizedText center,
            boolean directs,
            boolean reads,
            boolean plannable,
            List<YearPlan> plans,
            List<AnnualReport> reports) {}

    /**
     * @throws NotFound for everybody else
     */
    public Answer execute(Slug slug) {
        var center = centers.readable(slug);
        boolean directs = centers.directs(center);
        var seen = plans.all(center.id()).stream()
                .filter(plan -> directs || plan.revision() > 0)
                .toList();
        return new Answer(
                slug.value(),
                center.name(),
                directs,
                centers.reads(center),
                center.state().allowsPlans(),
                seen,
                reports.latest(center.id()));
    }
}
