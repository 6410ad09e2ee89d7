package org.caravanserai.domain.cooperation.programme;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A condition that needs attention; computed, never stored. */
public enum ProgrammeWarning {
    /** The agreement ends before the last students do. */
    AGREEMENT_ENDS_FIRST,
    /** The approval ends before the last students do. */
    APPROVAL_ENDS_FIRST,
    /** The approval has run out. */
    APPROVAL_EXPIRED,
    /** The approval expires within 180 days. */
    APPROVAL_EXPIRES_SOON,
    /** One of the three dates that have to fit is missing: end of approval, end of agreement, last students. */
    DATES_MISSING,
    /** Less than half of the approved places were filled in the last two reported years. */
    FAR_BELOW_QUOTA,
    /** In one of the last two reported years more began than were approved. */
    OVER_QUOTA,
    /** Last year's report is missing. */
    REPORT_MISSING,
    /** The last evaluation set conditions. */
    EVALUATED_WITH_CONDITIONS,
    /** The last evaluation was failed, but students can still be admitted. */
    EVALUATION_FAILED;

    /** How many days before its end an approval is to be renewed. */
    public static final int RENEWAL_DAYS = 180;

    /** Warnings from dates and reports; none for a programme that is over. */
    public static Set<ProgrammeWarning> of(ProgrammeView view, LocalDate today) {
        var found = EnumSet.noneOf(ProgrammeWarning.class);
        if (view.state().isOver() || !view.state().isApproved()) {
            return found;
        }
        var cohort = view.lastCohortEnds();
        if (cohort != null
                && view.agreementEnds() != null
                && view.agreementEnds().isBefore(cohort)) {
            found.add(AGREEMENT_ENDS_FIRST);
        }
        if (cohort != null
                && view.approvedUntil() != null
                && view.approvedUntil().isBefore(cohort)) {
            found.add(APPROVAL_ENDS_FIRST);
        }
        if (view.approvedUntil() != null && view.approvedUntil().isBefore(today)) {
            found.add(APPROVAL_EXPIRED);
        } else if (view.approvedUntil() != null
                && view.state().ordinal() < ProgrammeState.NO_NEW_INTAKE.ordinal()
                && view.approvedUntil().isBefore(today.plusDays(RENEWAL_DAYS + 1))) {
            found.add(APPROVAL_EXPIRES_SOON);
        }
        if (cohort == null || view.agreementEnds() == null || view.approvedUntil() == null) {
            found.add(DATES_MISSING);
        }
        var reports = view.reports();
        var last = reports.subList(Math.max(0, reports.size() - 2), reports.size());
        if (last.size() == 2 && last.stream().allMatch(report -> isFarBelow(report, view.quotaOf(report.year())))) {
            found.add(FAR_BELOW_QUOTA);
        }
        if (last.stream().anyMatch(view::isOverQuota)) {
            found.add(OVER_QUOTA);
        }
        var from = view.approvedSince();
        var reported = reports.stream().map(ProgrammeView.ReportLine::year).toList();
        if (from != null && YearReports.next(from, reported, today) < today.getYear()) {
            found.add(REPORT_MISSING);
        }
        var evaluations = view.evaluations();
        if (!evaluations.isEmpty()) {
            var outcome = evaluations.get(evaluations.size() - 1).outcome();
            if (outcome == EvaluationOutcome.CONDITIONAL) {
                found.add(EVALUATED_WITH_CONDITIONS);
            }
            if (outcome == EvaluationOutcome.FAIL && view.state().ordinal() < ProgrammeState.NO_NEW_INTAKE.ordinal()) {
                found.add(EVALUATION_FAILED);
            }
        }
        return found;
    }

    private static boolean isFarBelow(ProgrammeView.ReportLine report, @Nullable Integer quota) {
        return quota != null && 2 * report.intake() < quota;
    }
}
