package org.caravanserai.web.cooperation.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caravanserai.cooperation.programme.ApproveProgramme;
import org.caravanserai.cooperation.programme.EvaluateProgramme;
import org.caravanserai.cooperation.programme.MoveProgramme;
import org.caravanserai.cooperation.programme.ReportYear;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.programme.ProgrammeState;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.cooperation.registry.EntryJson;
import org.caravanserai.web.cooperation.registry.RegistryResponses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The steps of joint programmes, their approval and yearly reports. */
@Tag(name = "Cooperation")
@Path("/programmes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgrammeStepResource {

    @PathParam("slug")
    private String slug = "";

    @Inject
    private RegistryResponses responses;

    @Inject
    private ApproveProgramme approveProgramme;

    @Inject
    private MoveProgramme moveProgramme;

    @Inject
    private ReportYear reportYear;

    @Inject
    private EvaluateProgramme evaluateProgramme;

    /** The next state. */
    @Schema(name = "ProgrammeMove")
    public record StepJson(ProgrammeState state, @Nullable String reason) {}

    @Operation(
            operationId = "approveProgramme",
            summary = "Record the approval of a programme, or its renewal; from the first day of the last one: correct"
                    + " it")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "What is registered now")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{slug}/approval")
    public Response approve(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag, ApproveProgramme.ProgrammeApprovalForm body) {
        return responses.after(
                EntryKind.PROGRAMME, slug, tag, (entry, read) -> approveProgramme.execute(entry, read, body));
    }

    @Operation(operationId = "moveProgramme", summary = "A programme goes on to its next state, or back")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "What is registered now")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{slug}/state")
    public Response move(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag, StepJson body) {
        return responses.after(
                EntryKind.PROGRAMME,
                slug,
                tag,
                (entry, read) -> moveProgramme.execute(entry, read, body.state(), body.reason()));
    }

    @Operation(
            operationId = "evaluateProgramme",
            summary = "The evaluation of a programme: PASS, CONDITIONAL or FAIL, by whom, and what was found")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "What is registered now")
    @APIResponse(responseCode = "409", description = "not-approved-yet, programme-over")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{slug}/evaluations")
    public Response evaluate(EvaluateProgramme.EvaluationForm body) {
        return responses.after(EntryKind.PROGRAMME, slug, entry -> evaluateProgramme.execute(entry, body));
    }

    @Operation(operationId = "reportYear", summary = "The yearly report of a programme")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "What is registered now")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{slug}/reports")
    public Response report(ReportYear.YearReportForm body) {
        return responses.after(EntryKind.PROGRAMME, slug, entry -> reportYear.execute(entry, body));
    }
}
