package org.caravanserai.centers.plan;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.center.CenterDeadlines;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.plan.AnnualReport;
import org.caravanserai.domain.centers.plan.AnnualReports;
import org.caravanserai.domain.centers.plan.PlanAction;
import org.caravanserai.domain.centers.plan.PlanState;
import org.caravanserai.domain.centers.plan.ReportContent;
import org.caravanserai.domain.centers.plan.YearPlan;
import org.caravanserai.domain.documents.IssuedDocument;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.documents.DocumentIssuing;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/**
 * A director freezes the annual report of a year as the data say it now: it is numbered, printed and never changes. A correction is the
 * next version; the document of the one before stays verifiable as superseded.
 */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class FreezeAnnualReport {

    private CenterPlans centers;
    private ReportDrafts drafts;
    private AnnualReports reports;
    private DocumentIssuing issuing;
    private CenterDeadlines deadlines;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected FreezeAnnualReport() {}

    @Inject
    public FreezeAnnualReport(
            CenterPlans centers,
            ReportDrafts drafts,
            AnnualReports reports,
            DocumentIssuing issuing,
            CenterDeadlines deadlines,
            History history,
            Clock clock) {
        this.centers = centers;
        this.drafts = drafts;
        this.reports = reports;
        this.issuing = issuing;
        this.deadlines = deadlines;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param remarks of the director, by language tag
     * @param language in which it is printed, one of the languages of the platform; null: English
     * @return the number of the version
     * @throws NotFound when the caller directs no such center, or it has no plan for the year
     * @throws Invalid {@code required} for the remarks of a correction: they say what is corrected
     * @throws Refused {@code plan-not-approved}; {@code year-not-begun}
     */
    public int execute(Slug slug, int year, @Nullable Map<String, String> remarks, @Nullable String language) {
        var found = centers.lockDirected(slug, year);
        var plan = found.plan();
        if (plan.state() != PlanState.APPROVED) {
            throw new Refused("plan-not-approved");
        }
        var today = LocalDate.ofInstant(clock.instant(), found.center().zone());
        if (today.getYear() < year) {
            throw new Refused("year-not-begun", String.valueOf(year));
        }
        var fields = new FormFields();
        var said = fields.text("remarks", remarks);
        fields.throwIfAny();
        var before = reports.of(found.center().id(), year);
        if (!before.isEmpty() && (said == null || said.isEmpty())) {
            throw new Invalid("remarks", "required");
        }
        int number = before.size() + 1;
        var content = drafts.content(found.center(), plan, said == null ? LocalizedText.EMPTY : said);
        var document = issue(found.center(), plan, number, content, language, before, today);
        reports.add(new AnnualReport(
                Ids.next(),
                found.center().id(),
                year,
                number,
                content,
                document.id(),
                document.code(),
                clock.instant()));
        deadlines.reported(plan.id());
        history.record(plan.id(), PlanAction.REPORT_FROZEN, document.number());
        return number;
    }

    private IssuedDocument issue(
            Center center,
            YearPlan plan,
            int number,
            ReportContent content,
            @Nullable String language,
            List<AnnualReport> before,
            LocalDate today) {
        var draft = drafts.document(center, plan, number, content, language, today);
        var paper = new ReportPaper(draft, plan.year(), number, content);
        return before.isEmpty()
                ? issuing.issue(draft, paper)
                : issuing.supersede(before.get(0).document(), draft, paper, null);
    }
}
