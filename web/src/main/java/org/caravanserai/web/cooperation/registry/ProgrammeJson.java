package org.caravanserai.web.cooperation.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.cooperation.programme.EvaluationOutcome;
import org.caravanserai.domain.cooperation.programme.ProgrammeStep;
import org.caravanserai.domain.cooperation.programme.ProgrammeView;
import org.caravanserai.domain.cooperation.programme.ProgrammeWarning;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Fields that only a joint programme has. */
@Schema(name = "Programme")
public record ProgrammeJson(
        DegreeLevel level,
        @Nullable Integer quota,
        @Nullable String approvalNumber,
        @Nullable LocalDate approvedFrom,
        @Nullable LocalDate approvedUntil,
        @Nullable LocalDate agreementEnds,
        @Nullable LocalDate lastCohortEnds,
        @Nullable LocalDate endedOn,
        @Nullable String decidedBy,
        @Nullable String endReason,

        @Schema(description = "What becomes of those who still study; empty while it lasts")
        Map<String, String> students,

        Set<ProgrammeWarning> warnings,
        List<ShareJson> shares,
        List<ReportJson> reports,
        List<EvaluationJson> evaluations,

        @Schema(description = "All approvals, oldest first; the last one is also given above")
        List<ApprovalJson> approvals,

        @Schema(description = "The steps that its state allows, beside the states to which it simply goes on")
        Set<ProgrammeStep> possible) {

    /** A share of the curriculum. */
    @Schema(name = "CurriculumShare")
    public record ShareJson(String organization, int percent, boolean awards) {}

    /** A yearly report. */
    @Schema(name = "ProgrammeReport")
    public record ReportJson(
            int year,
            int intake,
            int graduates,

            @Schema(description = "Places that were approved for the year; null where no approval held in it") @Nullable
            Integer quota,

            @Schema(description = "Graduates with a second language at level B2 or better and a stay abroad") @Nullable
            Integer international,

            Map<String, String> text,
            LocalDate reportedOn) {}

    /** An evaluation. */
    @Schema(name = "ProgrammeEvaluation")
    public record EvaluationJson(
            LocalDate heldOn, EvaluationOutcome outcome, String evaluatedBy, Map<String, String> findings) {}

    /** An approval. */
    @Schema(name = "ProgrammeApproval")
    public record ApprovalJson(
            String number,
            LocalDate from,
            LocalDate until,
            int quota,

            @Schema(description = "When the authority decided; null where that was not recorded") @Nullable
            LocalDate decidedOn) {}

    static ProgrammeJson of(ProgrammeView view, LocalDate today) {
        return new ProgrammeJson(
                view.level(),
                view.quota(),
                view.approvalNumber(),
                view.approvedFrom(),
                view.approvedUntil(),
                view.agreementEnds(),
                view.lastCohortEnds(),
                view.endedOn(),
                view.decidedBy(),
                view.endReason(),
                view.students().texts(),
                ProgrammeWarning.of(view, today),
                view.shares().stream()
                        .map(each -> new ShareJson(each.organization(), each.percent(), each.awards()))
                        .toList(),
                view.reports().stream()
                        .map(each -> new ReportJson(
                                each.year(),
                                each.intake(),
                                each.graduates(),
                                view.quotaOf(each.year()),
                                each.international(),
                                each.text().texts(),
                                each.reportedOn()))
                        .toList(),
                view.evaluations().stream()
                        .map(each -> new EvaluationJson(
                                each.heldOn(),
                                each.outcome(),
                                each.evaluatedBy(),
                                each.findings().texts()))
                        .toList(),
                view.approvals().stream()
                        .map(each -> new ApprovalJson(
                                each.number(), each.from(), each.until(), each.quota(), each.decidedOn()))
                        .toList(),
                view.possible());
    }
}
