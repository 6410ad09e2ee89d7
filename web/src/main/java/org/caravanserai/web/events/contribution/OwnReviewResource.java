package org.caravanserai.web.events.contribution;

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
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.contribution.ContributionDirectory.AssignedReview;
import org.caravanserai.events.contribution.DeclineReview;
import org.caravanserai.events.contribution.MyReviews;
import org.caravanserai.events.contribution.ReviewDraft;
import org.caravanserai.events.contribution.ShowContributionReview;
import org.caravanserai.events.contribution.WriteReview;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.UnreadBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reviews of contributions to events that the person who is signed in was asked for. */
@Tag(name = "Events")
@Path("/me/reviews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnReviewResource {

    @Inject
    private MyReviews list;

    @Inject
    private ShowContributionReview show;

    @Inject
    private WriteReview write;

    @Inject
    private DeclineReview decline;

    @Operation(
            operationId = "listOwnReviews",
            summary = "Contributions that you are asked to review, those to be written first")
    @GET
    @Requires(Permission.REVIEW_CONTRIBUTIONS)
    public List<AssignedReview> list() {
        return list.execute();
    }

    @Operation(
            operationId = "getOwnReview",
            summary = "A contribution that you are asked to review, with your review",
            description = "Without authors where the call is double-blind; with other reviews once yours is submitted.")
    @GET
    @Requires(Permission.REVIEW_CONTRIBUTIONS)
    @Path("/{code}")
    public ShowContributionReview.ReviewView show(@PathParam("code") String code) {
        return show.execute(code);
    }

    @Operation(
            operationId = "writeReview",
            summary = "Keep what you have written of a review so far, or change what you have submitted")
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponse(responseCode = "409", description = "contribution-decided")
    @PUT
    @Requires(Permission.REVIEW_CONTRIBUTIONS)
    @Path("/{code}")
    public ShowContributionReview.ReviewView write(@PathParam("code") String code, UnreadBody<ReviewDraft> body) {
        show.execute(code);
        write.execute(code, body.read(), false);
        return show.execute(code);
    }

    @Operation(operationId = "submitReview", summary = "Submit a review, which is complete")
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponse(responseCode = "409", description = "contribution-decided")
    @POST
    @Requires(Permission.REVIEW_CONTRIBUTIONS)
    @Path("/{code}/submission")
    public ShowContributionReview.ReviewView submit(@PathParam("code") String code, UnreadBody<ReviewDraft> body) {
        show.execute(code);
        write.execute(code, body.read(), true);
        return show.execute(code);
    }

    @Operation(
            operationId = "declineReview",
            summary = "Declare a conflict of interest, or decline a review",
            description = "The contribution is hidden from you from then on, and the organizers are told.")
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponse(responseCode = "409", description = "review-state")
    @POST
    @Requires(Permission.REVIEW_CONTRIBUTIONS)
    @Path("/{code}/refusal")
    public void decline(@PathParam("code") String code, UnreadBody<DeclineReview.Refusal> body) {
        show.execute(code);
        decline.execute(code, body.read());
    }
}
