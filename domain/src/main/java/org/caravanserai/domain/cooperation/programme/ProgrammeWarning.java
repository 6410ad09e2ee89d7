package org.caravanserai.domain.cooperation.programme;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** A condition that needs attention; computed, never stored. */
public enum ProgrammeWarning {
    /** The agreement ends before the last students do. */
    AGREEMENT_ENDS_FIRST,
    /** The approval ends before the last students do. */
    APPROVAL_ENDS_FIRST,
    /** The approval has run out. */
    APPROVAL_EXPIRED,
    /** Less than half of the approved places were filled in the last two reported years. */
    FAR_BELOW_QUOTA,
    /** Last year's report is missing. */
    REPORT_MISSING,
    /** The last evaluation set conditions. */
    EVALUATED_WITH_CONDITIONS,
    /** The last evaluation was failed, but students can still be admitted. */
    EVALUATION_FAILED;

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
        }
        var reports = view.reports();
        var quota = view.quota();
        var last = reports.subList(Math.max(0, reports.size() - 2), reports.size());
        if (quota != null && last.size() == 2 && last.stream().allMatch(year -> 2 * year.intake() < quota)) {
            found.add(FAR_BELOW_QUOTA);
        }
        var from = view.approvedFrom();
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
}
