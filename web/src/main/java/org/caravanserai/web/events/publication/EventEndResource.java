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
import org.caravanserai.events.publication.ArchiveEvent;
import org.caravanserai.events.publication.CancelEvent;
import org.caravanserai.events.publication.CloseEvent;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.events.EventJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * How an event ends: cancelled, or closed and archived.
 */
@Tag(name = "Events")
@Path("/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventEndResource {

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowEvent show;

    @Inject
    private CancelEvent cancel;

    @Inject
    private CloseEvent close;

    @Inject
    private ArchiveEvent archive;

    @Operation(
            operationId = "cancelEvent",
            summary = "Cancel an event",
            description = "All its registrations end, and the people are told.")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{slug}/cancellation")
    public EventJson cancel(@Nullable ReasonJson body) {
        cancel.execute(slug, ReasonJson.of(body));
        return event();
    }

    @Operation(operationId = "closeEvent", summary = "Close an event")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{slug}/closure")
    @Consumes(MediaType.WILDCARD)
    public EventJson close() {
        close.execute(slug);
        return event();
    }

    @Operation(operationId = "archiveEvent", summary = "Archive an event")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{slug}/archive")
    @Consumes(MediaType.WILDCARD)
    public EventJson archive() {
        archive.execute(slug);
        return event();
    }

    private EventJson event() {
        return EventJson.of(show.execute(slug));
    }
}
