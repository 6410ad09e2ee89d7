package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.events.publication.CountAudience;
import org.caravanserai.events.publication.ShowAudience;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Number of people who came to an event. */
@Tag(name = "Events")
@Path("/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventAudienceResource {

    /** People who came. */
    @Schema(name = "EventAudience")
    public record AudienceJson(
            @Schema(description = "On site and online, registered or not; null: not counted") @Nullable
            Integer people) {}

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowAudience show;

    @Inject
    private CountAudience count;

    @Operation(operationId = "getAudience", summary = "How many people came to an event")
    @GET
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{slug}/audience")
    public AudienceJson audience() {
        return new AudienceJson(show.execute(slug).people());
    }

    @Operation(operationId = "countAudience", summary = "Record how many people came, once the event has begun")
    @PUT
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{slug}/audience")
    public AudienceJson count(CountAudience.Audience body) {
        count.execute(slug, body);
        return audience();
    }
}
