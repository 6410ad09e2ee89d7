package org.caravanserai.web.centers.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.centers.assessment.ApproveResults;
import org.caravanserai.centers.assessment.PlanAssessment;
import org.caravanserai.centers.assessment.ShowAppeals;
import org.caravanserai.centers.assessment.ShowResults;
import org.caravanserai.centers.certificate.IssueCertificates;
import org.caravanserai.centers.certificate.ShowCertificates;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.appeals.AppealStep;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.AcceptedLanguage;
import org.caravanserai.web.shell.FailureTexts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Assessments, results, appeals and certificates of a class. */
@Tag(name = "Centers")
@Path("/classes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClassResultResource {

    /** The assessment that was made. */
    @Schema(name = "AssessmentId")
    public record IdJson(UUID id) {}

    /** A learner's result so far, with what the course asks for. */
    @Schema(name = "ClassResult")
    public record ResultJson(
            String enrolment,
            String name,
            @Nullable Integer attendance,
            int neededAttendance,
            @Nullable BigDecimal score,
            int neededScore,
            int unmarked,
            boolean completed,

            @Schema(description = "Percent of the points of the assessments that were marked") @Nullable
            BigDecimal scoreSoFar,

            @Schema(description = "Whether the learner would complete the course if it went on like this")
            boolean onTrack) {}

    /** Number of learners who completed the course. */
    @Schema(name = "ResultsApproved")
    public record ApprovedJson(int completed, int notCompleted) {}

    /** Progress of issuing certificates. */
    @Schema(name = "CertificateProgress")
    public record ProgressJson(
            int eligible,
            int issued,
            int failed,
            boolean running,

            @Schema(
                    description =
                            "Whose certificate could not be issued and why; until it is asked for again, after POST to"
                                    + " the same address")
            List<FailedJson> failures) {}

    /** A learner whose certificate could not be issued. */
    @Schema(name = "CertificateFailure")
    public record FailedJson(String enrolment, String name, String key, String reason) {}

    /** An appeal of a learner of a class. */
    @Schema(name = "ClassAppeal")
    public record ClassAppealJson(
            String enrolment,
            String name,
            MarkAppealJson appeal,

            @Schema(description = "Whether the caller may decide")
            boolean decides,

            @Schema(description = "What the caller can do with it now")
            Set<AppealStep> possible) {}

    @Inject
    private PlanAssessment plan;

    @Inject
    private ShowResults results;

    @Inject
    private ApproveResults approve;

    @Inject
    private IssueCertificates issue;

    @Inject
    private ShowCertificates certificates;

    @Inject
    private FailureTexts failures;

    @Inject
    private ShowAppeals show;

    @Operation(operationId = "planAssessment", summary = "Add an assessment to the plan of a class")
    @POST
    @APIResponseSchema(value = IdJson.class, responseCode = "201", responseDescription = "The assessment")
    @Requires(Permission.TEACH)
    @Path("/{code}/assessments")
    public Response plan(@PathParam("code") String code, PlanAssessment.AssessmentDraft body) {
        var id = plan.execute(code, body);
        return Response.status(Response.Status.CREATED).entity(new IdJson(id)).build();
    }

    @Operation(operationId = "getAssessments", summary = "The plan of assessments, for who teaches the class")
    @GET
    @Path("/{code}/assessments")
    public List<AssessmentJson> assessments(@PathParam("code") String code) {
        return results.execute(code).plan().stream().map(AssessmentJson::of).toList();
    }

    @Operation(operationId = "getResults", summary = "Who has completed the course so far, and why")
    @GET
    @Path("/{code}/results")
    public List<ResultJson> results(@PathParam("code") String code) {
        return results.execute(code).results().stream()
                .map(each -> new ResultJson(
                        each.learner().code(),
                        each.learner().name().full(),
                        each.completion().attendance(),
                        each.completion().neededAttendance(),
                        each.completion().score(),
                        each.completion().neededScore(),
                        each.completion().unmarked(),
                        each.completion().isCompleted(),
                        each.completion().soFar(),
                        each.completion().isOnTrack()))
                .toList();
    }

    @Operation(operationId = "approveResults", summary = "Approve the results of a finished class")
    @POST
    @Requires(Permission.DECIDE_RESULTS)
    @Path("/{code}/results/approval")
    public ApprovedJson approve(@PathParam("code") String code) {
        var outcome = approve.execute(code);
        return new ApprovedJson(outcome.completed(), outcome.notCompleted());
    }

    @Operation(
            operationId = "issueCertificates",
            summary = "Let the certificates of a class be issued, in the background")
    @POST
    @APIResponseSchema(value = ProgressJson.class, responseCode = "202", responseDescription = "They are being issued")
    @Requires(Permission.DECIDE_RESULTS)
    @Path("/{code}/certificates")
    public Response issue(@PathParam("code") String code, @Context HttpHeaders headers) {
        issue.execute(code);
        return Response.accepted(json(certificates.execute(code), headers)).build();
    }

    @Operation(operationId = "getCertificateProgress", summary = "How far the certificates of a class are")
    @GET
    @Path("/{code}/certificates")
    public ProgressJson certificates(@PathParam("code") String code, @Context HttpHeaders headers) {
        return json(certificates.execute(code), headers);
    }

    private ProgressJson json(ShowCertificates.Shown shown, HttpHeaders headers) {
        var progress = shown.progress();
        return new ProgressJson(
                progress.eligible(),
                progress.issued(),
                progress.failed(),
                progress.running(),
                shown.failed().stream().map(each -> json(each, headers)).toList());
    }

    private FailedJson json(ShowCertificates.Failed failed, HttpHeaders headers) {
        var fault = failed.fault();
        return new FailedJson(
                failed.learner().code(),
                failed.learner().name().full(),
                fault.key(),
                failures.text(fault.key(), AcceptedLanguage.of(headers), List.copyOf(fault.arguments())));
    }

    @Operation(operationId = "getMarkAppeals", summary = "The appeals of a class, those that wait first")
    @GET
    @Path("/{code}/appeals")
    public List<ClassAppealJson> show(@PathParam("code") String code) {
        return show.execute(code).stream()
                .map(each -> new ClassAppealJson(
                        each.learner().code(),
                        each.learner().name().full(),
                        MarkAppealJson.of(each.appeal()),
                        each.can(AppealStep.DECIDE),
                        each.possible()))
                .toList();
    }
}
