package org.caravanserai.web.centers.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.assessment.FileAppeal;
import org.caravanserai.centers.assessment.MyAppeals;
import org.caravanserai.centers.assessment.MyResult;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A learner's own published marks, and appeals against them. */
@Tag(name = "Centers")
@Path("/enrolments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LearnerAppealResource {

    /** The appeal that was made. */
    @Schema(name = "MarkAppealId")
    public record IdJson(UUID id) {}

    /** Points that count in an assessment. */
    @Schema(name = "OwnMark")
    public record OwnMarkJson(
            AssessmentJson assessment, @Nullable BigDecimal points) {}

    @Inject
    private FileAppeal file;

    @Inject
    private MyAppeals mine;

    @Inject
    private MyResult result;

    @Operation(operationId = "fileMarkAppeal", summary = "Appeal against a published mark")
    @POST
    @APIResponseSchema(value = IdJson.class, responseCode = "201", responseDescription = "The appeal")
    @APIResponse(responseCode = "409", description = "appeals-closed, appeal-filed, no-mark")
    @Requires(Permission.SIGNED_IN)
    @Path("/{code}/appeals")
    public Response file(@PathParam("code") String code, FileAppeal.MarkAppealDraft body) {
        var id = file.execute(code, body);
        return Response.status(Response.Status.CREATED).entity(new IdJson(id)).build();
    }

    @Operation(operationId = "myMarkAppeals", summary = "The caller's own appeals in a class")
    @GET
    @Path("/{code}/appeals")
    public List<MarkAppealJson> mine(@PathParam("code") String code) {
        return mine.execute(code).appeals().stream().map(MarkAppealJson::of).toList();
    }

    @Operation(operationId = "myMarks", summary = "The caller's own published marks in a class")
    @Consumes(MediaType.WILDCARD)
    @GET
    @Path("/{code}/marks")
    public List<OwnMarkJson> marks(@PathParam("code") String code) {
        var shown = result.execute(code);
        var own = shown.result();
        return shown.plan().stream()
                .map(each -> new OwnMarkJson(
                        AssessmentJson.of(each),
                        own == null ? null : own.points().get(each.id())))
                .toList();
    }
}
