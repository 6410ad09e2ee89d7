package org.caravanserai.web.centers.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.centers.assessment.EnterMarks;
import org.caravanserai.centers.assessment.PublishMarks;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.teaching.SessionAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Entering and publishing the marks of an assessment. */
@Tag(name = "Centers")
@Path("/assessments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssessmentResource {

    /** Points of a learner. */
    @Schema(name = "AssessmentMark")
    public record MarkJson(
            @Schema(description = "Code of the enrolment") String enrolment,
            BigDecimal points,

            @Schema(description = "1 (default), or 2 for the second marker") @Nullable
            Integer marker,

            @Nullable String note) {}

    /** Points of learners. */
    @Schema(name = "AssessmentMarks")
    public record MarksJson(List<MarkJson> marks) {}

    /** Number of new entries. */
    @Schema(name = "MarksEntered")
    public record EnteredJson(int entered) {}

    @Inject
    private EnterMarks enter;

    @Inject
    private PublishMarks publish;

    @Operation(operationId = "enterMarks", summary = "Enter the points of an assessment")
    @PUT
    @APIResponse(responseCode = "409", description = "marks-published")
    @Requires(Permission.TEACH)
    @Path("/{id}/marks")
    public EnteredJson enter(@PathParam("id") String id, MarksJson body) {
        return new EnteredJson(enter.execute(
                SessionAddress.of(id),
                body.marks().stream()
                        .map(mark -> new EnterMarks.Given(
                                mark.enrolment(),
                                mark.points(),
                                mark.marker() == null ? 1 : mark.marker(),
                                mark.note()))
                        .toList()));
    }

    @Operation(operationId = "publishMarks", summary = "Let the learners see their marks")
    @POST
    @Requires(Permission.TEACH)
    @Path("/{id}/publication")
    public void publish(@PathParam("id") String id) {
        publish.execute(SessionAddress.of(id));
    }
}
