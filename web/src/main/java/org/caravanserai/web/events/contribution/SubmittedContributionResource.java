package org.caravanserai.web.events.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.contribution.ContributionDirectory.Filter;
import org.caravanserai.domain.events.contribution.ContributionDirectory.SubmittedContribution;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.contribution.AssignReviewer;
import org.caravanserai.events.contribution.BrowseContributions;
import org.caravanserai.events.contribution.DecideContributions;
import org.caravanserai.events.contribution.ReleaseDecisions;
import org.caravanserai.events.contribution.ShowContribution;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.caravanserai.web.rest.UnreadBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was submitted to an event, for its organizer: reviews are asked for, decisions made and released. */
@Tag(name = "Events")
@Path("/events/{slug}/contributions/submitted")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubmittedContributionResource {

    /** How many contributions were decided. */
    @Schema(name = "ContributionsDecided")
    public record DecidedJson(int decided) {}

    /** How many authors are told. */
    @Schema(name = "DecisionsReleased")
    public record ReleasedJson(int told) {}

    @PathParam("slug")
    private String slug = "";

    @Inject
    private BrowseContributions browse;

    @Inject
    private ShowContribution show;

    @Inject
    private AssignReviewer assign;

    @Inject
    private DecideContributions decide;

    @Inject
    private ReleaseDecisions release;

    @Operation(
            operationId = "listSubmittedContributions",
            summary = "What was submitted to an event, with the figures of the reviews",
            description = "Sorts: title, submittedAt, state, mean, spread, reviews.")
    @GET
    @Requires(Permission.MANAGE_EVENTS)
    public PageJson<SubmittedContribution> list(
            @BeanParam ListQuery query, @Asks(Filter.class) @Context UriInfo address) {
        return PageJson.of(browse.execute(slug, Asks.Query.of(address, Filter.class), query.request())
                .page());
    }

    @Operation(
            operationId = "getSubmittedContribution",
            summary = "A contribution with its reviews, and who can be asked for one")
    @GET
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{code}")
    public ShowContribution.ManagedView show(@PathParam("code") String code) {
        return show.execute(slug, code);
    }

    @Operation(
            operationId = "assignReviewer",
            summary = "Ask a reviewer of the event for a review",
            description = "After the call has ended. The reviewer is told by email.")
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponse(responseCode = "409", description = "contributions-still-taken, contribution-state")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{code}/reviewers")
    public void assign(@PathParam("code") String code, UnreadBody<AssignReviewer.Assignment> body) {
        show.execute(slug, code);
        assign.execute(slug, code, body.read());
    }

    @Operation(
            operationId = "decideContributions",
            summary = "Decide on contributions, on all of them or none",
            description = "The decisions are kept back until they are released together.")
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponse(responseCode = "409", description = "contributions-still-taken, contribution-state")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/decisions")
    public DecidedJson decide(UnreadBody<DecideContributions.Decisions> body) {
        browse.execute(slug, Filter.ALL, PageRequest.first(1));
        return new DecidedJson(decide.execute(slug, body.read()));
    }

    @Operation(
            operationId = "releaseContributionDecisions",
            summary = "Release the decisions that are kept back",
            description = "Each author is told by email, with what reviewers have written for the authors.")
    @APIResponse(responseCode = "409", description = "nothing-decided")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/release")
    public ReleasedJson release() {
        return new ReleasedJson(release.execute(slug));
    }
}
