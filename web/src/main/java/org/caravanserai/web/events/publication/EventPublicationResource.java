package org.caravanserai.web.events.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.events.publication.CloseRegistration;
import org.caravanserai.events.publication.OpenRegistration;
import org.caravanserai.events.publication.PostponeEvent;
import org.caravanserai.events.publication.PublishEvent;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.events.EventJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Publishing an approved event, postponing a published one, and closing its registration before its time.
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

    @Inject
    private CloseRegistration closeRegistration;

    @Inject
    private OpenRegistration openRegistration;

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

    @Operation(
            operationId = "closeRegistration",
            summary = "Close registration before its time",
            description = "The page of the event says why. Who waits for a place keeps it and is told.")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{slug}/registration-closing")
    public EventJson closeRegistration(@Nullable ReasonJson body) {
        closeRegistration.execute(slug, ReasonJson.of(body));
        return event();
    }

    @Operation(operationId = "openRegistration", summary = "Open registration again that was closed before its time")
    @DELETE
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{slug}/registration-closing")
    @Consumes(MediaType.WILDCARD)
    public EventJson openRegistration() {
        openRegistration.execute(slug);
        return event();
    }

    private EventJson event() {
        return EventJson.of(show.execute(slug));
    }
}
