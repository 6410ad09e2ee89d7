package org.caravanserai.web.centers.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.centers.assessment.DrawSample;
import org.caravanserai.centers.assessment.MarkSample;
import org.caravanserai.centers.assessment.ModerateMarks;
import org.caravanserai.centers.assessment.ShowMarking;
import org.caravanserai.centers.assessment.ShowSecondMarking;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.assessment.MarkingStage;
import org.caravanserai.domain.centers.assessment.RestOfClass;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.teaching.SessionAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The sample of an assessment: drawing it, marking it a second time, moderation. */
@Tag(name = "Centers")
@Path("/assessments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SampleResource {

    /** Size of the sample. */
    @Schema(name = "SampleDrawn")
    public record DrawnJson(int papers) {}

    /** A paper of the sample with the marks of both markers. */
    @Schema(name = "SamplePaper")
    public record PaperJson(
            String enrolment,
            String name,
            BigDecimal first,
            @Nullable BigDecimal second,
            boolean disputed,
            @Nullable BigDecimal counting) {}

    /** Stage of the marking of an assessment. */
    @Schema(name = "Marking")
    public record MarkingJson(
            MarkingStage stage,

            @Schema(description = "From which the sample was drawn") @Nullable
            Long seed,

            List<PaperJson> papers,
            boolean complete,

            @Schema(
                    description =
                            "By which marks outside the sample would be multiplied, with the mean of both markers")
            BigDecimal factor,

            @Nullable RestOfClass rest,
            @Nullable String reason) {}

    /** A paper for the second marker. */
    @Schema(name = "SecondPaper")
    public record SecondPaperJson(
            String enrolment, String name, @Nullable BigDecimal points) {}

    /** Points of the second marker for a paper. */
    @Schema(name = "SecondMark")
    public record SecondMarkJson(
            @Schema(description = "Code of the enrolment") String enrolment,
            BigDecimal points,
            @Nullable String note) {}

    /** Points of the second marker. */
    @Schema(name = "SecondMarks")
    public record SecondMarksJson(List<SecondMarkJson> marks) {}

    @Inject
    private DrawSample draw;

    @Inject
    private ShowMarking show;

    @Inject
    private ShowSecondMarking second;

    @Inject
    private MarkSample mark;

    @Inject
    private ModerateMarks moderate;

    @Operation(
            operationId = "drawSample",
            summary = "Draw the sample for a second marker; the first marks stand from then on")
    @POST
    @APIResponse(
            responseCode = "409",
            description = "first-marks-missing, no-sample-needed, sample-drawn, marks-published")
    @Requires(Permission.TEACH)
    @Path("/{id}/sample")
    public DrawnJson draw(@PathParam("id") String id, DrawSample.SecondMarker body) {
        return new DrawnJson(draw.execute(SessionAddress.of(id), body));
    }

    @Operation(
            operationId = "getMarking",
            summary =
                    "How far the marks are, with those of both markers; the second marker sees none before moderation")
    @GET
    @Path("/{id}/sample")
    public MarkingJson show(@PathParam("id") String id) {
        var shown = show.execute(SessionAddress.of(id));
        return new MarkingJson(
                shown.assessment().stage(),
                shown.assessment().checks().sampleSeed(),
                shown.lines().stream()
                        .map(line -> new PaperJson(
                                line.learner().code(),
                                line.learner().name().full(),
                                line.marks().first(),
                                line.marks().second(),
                                line.marks().disputed(),
                                line.counting()))
                        .toList(),
                shown.complete(),
                shown.factor(),
                shown.assessment().checks().rest(),
                shown.assessment().checks().moderationReason());
    }

    @Operation(operationId = "getSecondMarks", summary = "The papers that the caller marks second")
    @GET
    @Path("/{id}/second-marks")
    public List<SecondPaperJson> second(@PathParam("id") String id) {
        return second.execute(SessionAddress.of(id)).papers().stream()
                .map(paper -> new SecondPaperJson(
                        paper.learner().code(), paper.learner().name().full(), paper.points()))
                .toList();
    }

    @Operation(operationId = "enterSecondMarks", summary = "Enter the points of the second marker")
    @PUT
    @APIResponse(responseCode = "409", description = "marks-moderated")
    @Requires(Permission.TEACH)
    @Path("/{id}/second-marks")
    public AssessmentResource.EnteredJson mark(@PathParam("id") String id, SecondMarksJson body) {
        return new AssessmentResource.EnteredJson(mark.execute(
                SessionAddress.of(id),
                body.marks().stream()
                        .map(each -> new MarkSample.Given(each.enrolment(), each.points(), each.note()))
                        .toList()));
    }

    @Operation(operationId = "moderateMarks", summary = "Decide on disputed papers and on the marks outside the sample")
    @POST
    @APIResponse(
            responseCode = "409",
            description = "second-marks-missing, moderator-marked, sample-not-drawn, marks-moderated")
    @Requires(Permission.DECIDE_RESULTS)
    @Path("/{id}/moderation")
    public void moderate(@PathParam("id") String id, ModerateMarks.Moderation body) {
        moderate.execute(SessionAddress.of(id), body);
    }
}
