package org.caravanserai.domain.cooperation.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.registry.EntryDetails;
import org.caravanserai.domain.cooperation.registry.EntrySteps;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Step;
import org.jspecify.annotations.Nullable;

/**
 * What only a joint programme shows.
 *
 * @param quota approved places a year by the last approval
 * @param approvalNumber of the last approval, as are its days
 * @param decidedBy the body that decided its end; null where that was not recorded
 * @param students what happens to those who still study; empty while the programme lasts
 */
public record ProgrammeView(
        ProgrammeKind kind,
        DegreeLevel level,
        ProgrammeState state,
        @Nullable Integer quota,
        @Nullable String approvalNumber,
        @Nullable LocalDate approvedFrom,
        @Nullable LocalDate approvedUntil,
        @Nullable LocalDate agreementEnds,
        @Nullable LocalDate lastCohortEnds,
        @Nullable LocalDate endedOn,
        @Nullable String decidedBy,
        @Nullable String endReason,
        LocalizedText students,
        List<ShareLine> shares,
        List<ReportLine> reports,
        List<EvaluationLine> evaluations,
        List<ApprovalLine> approvals)
        implements EntryDetails, EntrySteps {

    /** The steps that its state allows, beside the states to which it simply goes on. */
    public Set<ProgrammeStep> possible() {
        return Step.possible(ProgrammeStep.class, state);
    }

    public boolean can(ProgrammeStep step) {
        return step.isPossible(state);
    }

    /** The states to which it simply goes on: an approval and the end come with details of their own. */
    @Override
    public Set<ProgrammeState> next() {
        return Step.only(state.next(), next -> !next.hasDetails());
    }

    /** The first day of the first approval; null where there is none. */
    public @Nullable LocalDate approvedSince() {
        return approvals.isEmpty() ? approvedFrom : approvals.get(0).from();
    }

    /** The places that were approved in a year: by the last of the approvals that held in it; null where none did. */
    public @Nullable Integer quotaOf(int year) {
        return approvals.stream()
                .filter(each -> each.from().getYear() <= year && each.until().getYear() >= year)
                .reduce((earlier, later) -> later)
                .map(ApprovalLine::quota)
                .orElse(null);
    }

    /** Whether more began in the year of a report than were approved. */
    public boolean isOverQuota(ReportLine report) {
        var places = quotaOf(report.year());
        return places != null && report.intake() > places;
    }

    /**
     * An approval as it is read; the first one stands first.
     *
     * @param decidedOn null where that was not recorded
     */
    public record ApprovalLine(
            String number,
            LocalDate from,
            LocalDate until,
            int quota,
            @Nullable LocalDate decidedOn) {}

    /** A share of the curriculum as it is read. */
    public record ShareLine(String organization, LocalizedText name, int percent, boolean awards) {}

    /** An evaluation as it is read; the first one stands first. */
    public record EvaluationLine(
            LocalDate heldOn, EvaluationOutcome outcome, String evaluatedBy, LocalizedText findings) {}

    /** A yearly report as it is read. */
    public record ReportLine(
            int year,
            int intake,
            int graduates,
            @Nullable Integer international,
            LocalizedText text,
            LocalDate reportedOn) {}
}
