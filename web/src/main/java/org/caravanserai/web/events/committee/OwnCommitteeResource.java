package org.caravanserai.web.events.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Biddable;
import org.caravanserai.domain.events.committee.CommitteeDirectory.Filter;
import org.caravanserai.domain.events.committee.CommitteeDirectory.OwnCommittee;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.committee.BidForContributions;
import org.caravanserai.events.committee.MyCommittees;
import org.caravanserai.events.committee.ShowBids;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.caravanserai.web.rest.UnreadBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Events for which the person who is signed in reviews, and what the person wants to review. */
@Tag(name = "Events")
@Path("/me/committees")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnCommitteeResource {

    /** About how many contributions something else is said than before. */
    @Schema(name = "BidsSaved")
    public record SavedJson(int changed) {}

    @Inject
    private MyCommittees mine;

    @Inject
    private ShowBids show;

    @Inject
    private BidForContributions bid;

    @Operation(operationId = "listOwnCommittees", summary = "Events whose contributions you may bid for now")
    @GET
    @Requires(Permission.REVIEW_CONTRIBUTIONS)
    public List<OwnCommittee> list() {
        return mine.execute();
    }

    @Operation(
            operationId = "listContributionsToBidFor",
            summary = "Contributions to an event for which you review, without their authors",
            description = "Without the text of those for which you have declared a conflict of interest.")
    @GET
    @Requires(Permission.REVIEW_CONTRIBUTIONS)
    @Path("/{slug}/contributions")
    public PageJson<Biddable> contributions(
            @PathParam("slug") String slug, @BeanParam ListQuery query, @Asks(Filter.class) @Context UriInfo address) {
        return PageJson.of(show.execute(slug, Asks.Query.of(address, Filter.class), query.request())
                .page());
    }

    @Operation(
            operationId = "bidForContributions",
            summary = "Say which contributions you want to review, and declare conflicts of interest",
            description = "Contributions that are not named stay as they are.")
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponse(responseCode = "409", description = "contributions-still-taken")
    @PUT
    @Requires(Permission.REVIEW_CONTRIBUTIONS)
    @Path("/{slug}/bids")
    public SavedJson bid(@PathParam("slug") String slug, UnreadBody<BidForContributions.Bids> body) {
        show.execute(slug, Filter.ALL, PageRequest.first(1));
        return new SavedJson(bid.execute(slug, body.read()));
    }
}
