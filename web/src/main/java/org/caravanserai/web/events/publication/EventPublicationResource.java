package org.caravanserai.web.events.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.events.publication.PostponeEvent;
import org.caravanserai.events.publication.PublishEvent;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.events.EventJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Publishing an approved event, and postponing a published one.
 */
@Tag(name = "Events")
@Path("/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventPublicationResource {

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowEvent show;

    @Inject
    private PublishEvent publish;

    @Inject
    private PostponeEvent postpone;

    @Operation(operationId = "publishEvent", summary = "Publish an event")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{slug}/publication")
    @Consumes(MediaType.WILDCARD)
    public EventJson publish() {
        publish.execute(slug);
        return event();
    }

    @Operation(operationId = "postponeEvent", summary = "Postpone an event")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{slug}/postponement")
    public EventJson postpone(@Nullable ReasonJson body) {
        postpone.execute(slug, ReasonJson.of(body));
        return event();
    }

    private EventJson event() {
        return EventJson.of(show.execute(slug));
    }
}
