package org.caravanserai.centers.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.caravanserai.centers.center.CenterDeadlines;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.plan.PlanAction;
import org.caravanserai.domain.centers.plan.PlanStep;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/**
 * A director freezes the annual report of a year as the data say it now: it is numbered, printed and never changes. A correction is the
 * next version; the document of the one before stays verifiable as superseded.
 */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class FreezeAnnualReport {

    private final CenterPlans centers;
    private final ReportIssuing reports;
    private final CenterDeadlines deadlines;
    private final History history;
    private final Clock clock;

    @Inject
    public FreezeAnnualReport(
            CenterPlans centers, ReportIssuing reports, CenterDeadlines deadlines, History history, Clock clock) {
        this.centers = centers;
        this.reports = reports;
        this.deadlines = deadlines;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What the director says about a report.
     *
     * @param language in which it is printed, one of the languages of the platform; null: English
     */
    @Described(name = "CenterReportBody")
    public record ReportDraft(
            @OrEmpty LocalizedText remarks, @Nullable String language) {

        public static final ReportDraft NOTHING_SAID = new ReportDraft(LocalizedText.EMPTY, null);
    }

    /**
     * @return the number of the version
     * @throws NotFound when the caller directs no such center, or it has no plan for the year
     * @throws Invalid {@code required} for the remarks of a correction: they say what is corrected
     * @throws Refused {@code plan-not-approved}; {@code year-not-begun}
     */
    public int execute(Slug slug, int year, ReportDraft draft) {
        var found = centers.lockDirected(slug, year);
        var plan = found.plan();
        plan.require(PlanStep.FREEZE_REPORT);
        var today = LocalDate.ofInstant(clock.instant(), found.center().zone());
        if (today.getYear() < year) {
            throw new Refused("year-not-begun", String.valueOf(year));
        }
        if (draft.remarks().isEmpty() && reports.isCorrection(found.center(), year)) {
            throw new Invalid("remarks", "required");
        }
        var issued = reports.issue(found.center(), plan, draft.remarks(), draft.language());
        deadlines.reported(plan.id());
        history.record(plan.id(), PlanAction.REPORT_FROZEN, issued.documentNumber());
        return issued.report().number();
    }
}
