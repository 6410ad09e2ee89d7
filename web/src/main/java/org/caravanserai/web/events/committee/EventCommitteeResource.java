package org.caravanserai.web.events.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.events.committee.ChangeAssignment;
import org.caravanserai.events.committee.DescribeReviewer;
import org.caravanserai.events.committee.DiscardAssignment;
import org.caravanserai.events.committee.ShowAssignment;
import org.caravanserai.events.committee.ShowCommittee;
import org.caravanserai.events.committee.ShowProposedReviewers;
import org.caravanserai.events.committee.SuggestAssignment;
import org.caravanserai.events.contribution.AcceptAssignment;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.UnreadBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who reviews contributions to an event, and who is proposed for which. */
@Tag(name = "Events")
@Path("/events/{slug}/committee")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventCommitteeResource {

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowCommittee show;

    @Inject
    private DescribeReviewer describe;

    @Inject
    private ShowAssignment assignment;

    @Inject
    private ShowProposedReviewers proposed;

    @Inject
    private SuggestAssignment suggest;

    @Inject
    private ChangeAssignment change;

    @Inject
    private DiscardAssignment discard;

    @Inject
    private AcceptAssignment accept;

    @Operation(
            operationId = "getCommittee",
            summary =
                    "The reviewers of an event, with the tracks that they know and the reviews that they take and have")
    @GET
    @Requires(Permission.MANAGE_EVENTS)
    public ShowCommittee.CommitteeView show() {
        return show.execute(slug);
    }

    @Operation(
            operationId = "describeReviewer",
            summary = "Say which tracks a reviewer knows and how many reviews the reviewer takes")
    @APIResponse(responseCode = "400", ref = "BadInput")
    @PUT
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/members/{account}")
    public ShowCommittee.CommitteeView describe(
            @PathParam("account") UUID account, UnreadBody<DescribeReviewer.MemberDraft> body) {
        show.execute(slug);
        describe.execute(slug, account, body.read());
        return show.execute(slug);
    }

    @Operation(
            operationId = "getAssignment",
            summary = "The proposed assignment of reviewers, with loads and what contributions lack")
    @GET
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/assignment")
    public ShowAssignment.AssignmentView assignment() {
        return assignment.execute(slug);
    }

    @Operation(
            operationId = "suggestAssignment",
            summary = "Have the best assignment of reviewers calculated and proposed",
            description =
                    "Bids, tracks and loads are taken into account; a conflict of interest rules a reviewer out. Nobody is told."
                            + " It takes the place of the proposal before.")
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponse(responseCode = "409", description = "contributions-still-taken, no-reviewers")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/assignment")
    public ShowAssignment.AssignmentView suggest(UnreadBody<SuggestAssignment.Wish> body) {
        assignment.execute(slug);
        suggest.execute(slug, body.read());
        return assignment.execute(slug);
    }

    @Operation(
            operationId = "getProposedReviewers",
            summary = "Who is proposed for a contribution, and who else could review it")
    @GET
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/assignment/contributions/{code}")
    public ShowProposedReviewers.ChoiceView choice(@PathParam("code") String code) {
        return proposed.execute(slug, code);
    }

    @Operation(operationId = "proposeReviewers", summary = "Propose other reviewers for a contribution")
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponse(responseCode = "409", description = "no-proposal, proposal-changed")
    @PUT
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/assignment/contributions/{code}")
    public ShowProposedReviewers.ChoiceView change(
            @PathParam("code") String code, UnreadBody<ChangeAssignment.Choice> body) {
        proposed.execute(slug, code);
        change.execute(slug, code, body.read());
        return proposed.execute(slug, code);
    }

    @Operation(
            operationId = "acceptAssignment",
            summary = "Accept the proposed assignment as a whole",
            description = "Each reviewer is asked for all reviews at once and told by one email.")
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponse(responseCode = "409", description = "no-proposal, proposal-changed, contributions-still-taken")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/assignment/acceptance")
    public AcceptAssignment.Accepted accept(UnreadBody<AcceptAssignment.Acceptance> body) {
        assignment.execute(slug);
        return accept.execute(slug, body.read());
    }

    @Operation(operationId = "discardAssignment", summary = "Drop the proposed assignment, of which nobody was told")
    @APIResponse(responseCode = "409", description = "no-proposal")
    @DELETE
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/assignment")
    public void discard() {
        discard.execute(slug);
    }
}
