package org.caravanserai.web.events.programme;

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
import java.net.URI;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.events.draft.RequireOwnEvent;
import org.caravanserai.events.programme.PlaceContribution;
import org.caravanserai.events.programme.ShowProgrammeBuilding;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.events.programme.ProgrammeSessionResource.DraftedSessionJson;
import org.caravanserai.web.rest.UnreadBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The accepted contributions to an event that its next programme has no session for. */
@Tag(name = "Events")
@Path("/events/{slug}/programme/draft/contributions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlacementResource {

    @PathParam("slug")
    private String slug = "";

    @Inject
    private RequireOwnEvent own;

    @Inject
    private ShowProgrammeBuilding show;

    @Inject
    private PlaceContribution place;

    @Operation(
            operationId = "listUnplacedContributions",
            summary = "Accepted contributions that the next programme has no session for")
    @GET
    @Requires(Permission.MANAGE_EVENTS)
    public List<ShowProgrammeBuilding.Unplaced> list() {
        return show.execute(slug).unplaced();
    }

    @Operation(
            operationId = "placeContribution",
            summary = "Give an accepted contribution a session in the next programme",
            description = "With its title, abstract and authors. Its author is told when the programme is released.")
    @APIResponse(responseCode = "409", description = "contribution-placed, room-taken, speaker-elsewhere")
    @POST
    @APIResponseSchema(value = DraftedSessionJson.class, responseCode = "201", responseDescription = "The session")
    @Requires(Permission.MANAGE_EVENTS)
    public Response place(UnreadBody<PlaceContribution.Placement> body) {
        own.execute(slug);
        var session = place.execute(slug, body.read());
        return Response.created(URI.create("/api/v1/events/" + slug + "/programme/draft/sessions/" + session))
                .entity(new DraftedSessionJson(
                        session, show.execute(slug).session(session).draft()))
                .build();
    }
}
