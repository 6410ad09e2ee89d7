package org.caravanserai.web.exchanges.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.exchanges.application.ShowApplication;
import org.caravanserai.exchanges.selection.ConfirmMembership;
import org.caravanserai.exchanges.selection.NominateApplicant;
import org.caravanserai.exchanges.selection.RefuseMembership;
import org.caravanserai.exchanges.selection.ReviewCallApplication;
import org.caravanserai.exchanges.selection.ScoreApplication;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.exchanges.application.ApplicationJson;
import org.caravanserai.web.exchanges.nomination.NominationResource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Steps of officers for an application. */
@Tag(name = "Exchanges")
@Path("/applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationReviewResource {

    /** Points from 0 to 100. */
    @Schema(name = "Score")
    public record ScoreJson(BigDecimal score, @Nullable String note) {}

    /** Points by key of the criterion, each 0 to 10; {@code overall} where the call names none. */
    @Schema(name = "Review")
    public record ReviewJson(
            Map<String, BigDecimal> points, @Nullable String comment) {}

    /** The score of the application: the mean of its reviews. */
    @Schema(name = "Reviewed")
    public record ReviewedJson(BigDecimal score) {}

    /** Why the applicant does not belong to the organization; the applicant reads it. */
    @Schema(name = "MembershipRefusal")
    public record MembershipRefusalJson(String note) {}

    @PathParam("code")
    private String code = "";

    @Inject
    private ConfirmMembership confirmMembership;

    @Inject
    private RefuseMembership refuseMembership;

    @Inject
    private ScoreApplication score;

    @Inject
    private ReviewCallApplication review;

    @Inject
    private NominateApplicant nominate;

    @Inject
    private ShowApplication show;

    @Operation(operationId = "scoreApplication", summary = "Give a submitted application its score")
    @PUT
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/score")
    public ApplicationJson score(ScoreJson body) {
        score.execute(code, body.score(), body.note());
        return ApplicationJson.of(show.execute(code));
    }

    @Operation(operationId = "reviewApplication", summary = "Score an application by the criteria of its call")
    @PUT
    @Requires(Permission.REVIEW_APPLICATIONS)
    @Path("/{code}/review")
    public ReviewedJson review(ReviewJson body) {
        return new ReviewedJson(review.execute(code, body.points(), body.comment()));
    }

    @Operation(
            operationId = "confirmMembership",
            summary = "Confirm that an applicant belongs to the own organization",
            description = "Needed before a nomination where the call is for people of the organization and neither a"
                    + " membership nor an email address proves it.")
    @POST
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/membership")
    public void confirmMembership() {
        confirmMembership.execute(code);
    }

    @Operation(
            operationId = "refuseMembership",
            summary = "Say that an applicant does not belong to the own organization",
            description =
                    "For calls for people of the organization, while nothing proves it. The application is rejected, a"
                            + " place that it holds goes to the reserve list, and the applicant is told why.")
    @POST
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/membership/refusal")
    public void refuseMembership(MembershipRefusalJson body) {
        refuseMembership.execute(code, body.note());
    }

    @Operation(operationId = "nominateApplicant", summary = "Nominate an applicant who has accepted the offer")
    @POST
    @APIResponseSchema(
            value = NominationResource.NominatedJson.class,
            responseCode = "201",
            responseDescription = "The nomination")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{code}/nomination")
    public Response nominate() {
        var made = nominate.execute(code);
        return Response.created(URI.create("/api/v1/nominations/" + made.code()))
                .entity(new NominationResource.NominatedJson(made.code(), made.state(), made.proposal()))
                .build();
    }
}
