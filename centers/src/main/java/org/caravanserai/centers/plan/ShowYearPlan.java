package org.caravanserai.centers.plan;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.plan.AnnualReport;
import org.caravanserai.domain.centers.plan.AnnualReports;
import org.caravanserai.domain.centers.plan.Expense;
import org.caravanserai.domain.centers.plan.PlanAction;
import org.caravanserai.domain.centers.plan.Plans;
import org.caravanserai.domain.centers.plan.ReportContent;
import org.caravanserai.domain.centers.plan.YearFigures;
import org.caravanserai.domain.centers.plan.YearPlan;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The plan of a center for a year with what has happened to it so far, for its directors, its readers and the authority. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowYearPlan {

    private final CenterPlans centers;
    private final Plans plans;
    private final YearFigures figures;
    private final AnnualReports reports;
    private final HistoryEntries history;

    @Inject
    public ShowYearPlan(
            CenterPlans centers, Plans plans, YearFigures figures, AnnualReports reports, HistoryEntries history) {
        this.centers = centers;
        this.plans = plans;
        this.figures = figures;
        this.reports = reports;
        this.history = history;
    }

    /**
     * @param directs whether the caller directs the center
     * @param reads whether the caller directs the center or has a role there that reads
     * @param soFar what a report would say now
     * @param reports the last version first
     */
    public record Answer(
            String slug,
            boolean directs,
            boolean reads,
            YearPlan plan,
            ReportContent soFar,
            List<Expense> expenses,
            List<AnnualReport> reports,
            List<HistoryLine> history) {}

    /**
     * @throws NotFound when there is none, or the caller is neither a director of the center nor of the authority
     */
    public Answer execute(Slug slug, int year) {
        var found = centers.findReadable(slug, year);
        var center = found.center();
        var plan = found.plan();
        var expenses = plans.expenses(plan.id());
        return new Answer(
                slug.value(),
                centers.directs(center),
                centers.reads(center),
                plan,
                ReportContent.of(center.name(), plan, expenses, figures.of(center.id(), year), LocalizedText.EMPTY),
                expenses,
                reports.of(center.id(), year),
                history.about(PlanAction.SUBJECT, plan.id()));
    }
}
