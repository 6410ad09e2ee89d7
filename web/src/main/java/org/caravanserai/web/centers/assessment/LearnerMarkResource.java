package org.caravanserai.web.centers.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.centers.assessment.MyResult;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A learner's own published marks. */
@Tag(name = "Centers")
@Path("/enrolments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LearnerMarkResource {

    /** Points that count in an assessment. */
    @Schema(name = "OwnMark")
    public record OwnMarkJson(
            AssessmentJson assessment, @Nullable BigDecimal points) {}

    @Inject
    private MyResult result;

    @Operation(operationId = "myMarks", summary = "The caller's own published marks in a class")
    @GET
    @Path("/{code}/marks")
    public List<OwnMarkJson> mine(@PathParam("code") String code) {
        var shown = result.execute(code);
        var own = shown.result();
        return shown.plan().stream()
                .map(each -> new OwnMarkJson(
                        AssessmentJson.of(each),
                        own == null ? null : own.points().get(each.id())))
                .toList();
    }
}
