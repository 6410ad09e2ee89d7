package org.caravanserai.centers.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.plan.AnnualReport;
import org.caravanserai.domain.centers.plan.AnnualReports;
import org.caravanserai.domain.centers.plan.ReportContent;
import org.caravanserai.domain.centers.plan.YearPlan;
import org.caravanserai.domain.documents.IssuedDocument;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.documents.DocumentIssuing;
import org.jspecify.annotations.Nullable;

/** Prints, numbers and keeps annual reports; each takes the place of the one before. */
@ApplicationScoped
class ReportIssuing {

    private final ReportDrafts drafts;
    private final AnnualReports reports;
    private final DocumentIssuing issuing;
    private final Clock clock;

    @Inject
    ReportIssuing(ReportDrafts drafts, AnnualReports reports, DocumentIssuing issuing, Clock clock) {
        this.drafts = drafts;
        this.reports = reports;
        this.issuing = issuing;
        this.clock = clock;
    }

    /** The final report and the number of its document. */
    record Issued(AnnualReport report, String documentNumber) {}

    /** Whether a report takes the place of an earlier one. */
    boolean isCorrection(Center center, int year) {
        return !reports.of(center.id(), year).isEmpty();
    }

    /**
     * @param language in which it is printed; null: English
     */
    Issued issue(Center center, YearPlan plan, LocalizedText remarks, @Nullable String language) {
        var before = reports.of(center.id(), plan.year());
        int number = before.size() + 1;
        var content = drafts.content(center, plan, remarks);
        var document = print(center, plan, number, content, language, before);
        var report = new AnnualReport(
                Ids.next(), center.id(), plan.year(), number, content, document.id(), document.code(), clock.instant());
        reports.add(report);
        return new Issued(report, document.number());
    }

    private IssuedDocument print(
            Center center,
            YearPlan plan,
            int number,
            ReportContent content,
            @Nullable String language,
            List<AnnualReport> before) {
        var today = LocalDate.ofInstant(clock.instant(), center.zone());
        var draft = drafts.document(center, plan, number, content, language, today);
        var paper = new ReportPdf(draft, plan.year(), number, content);
        return before.isEmpty()
                ? issuing.issue(draft, paper)
                : issuing.supersede(before.get(0).document(), draft, paper, null);
    }
}
