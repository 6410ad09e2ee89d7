package org.caravanserai.web.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.events.draft.CreateEvent;
import org.caravanserai.events.draft.EditEvent;
import org.caravanserai.events.draft.EventDraft;
import org.caravanserai.events.draft.RequireOwnEvent;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.UnreadBody;
import org.caravanserai.web.rest.Versioned;
import org.caravanserai.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Events in the API: reading one, registering one, changing one. */
@Tag(name = "Events", description = "Academic events from the draft to the archive, and their programmes")
@Path("/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventResource {

    @Inject
    private ShowEvent show;

    @Inject
    private CreateEvent create;

    @Inject
    private RequireOwnEvent own;

    @Inject
    private EditEvent edit;

    @Operation(operationId = "getEvent", summary = "An event")
    @GET
    @Public
    @Versioned
    @APIResponseSchema(value = EventJson.class, responseCode = "200", responseDescription = "The event")
    @Path("/{slug}")
    public Response one(@PathParam("slug") String slug) {
        return answer(Response.ok(), slug);
    }

    @Operation(operationId = "createEvent", summary = "Create an event; it starts as a draft")
    @POST
    @APIResponseSchema(value = EventJson.class, responseCode = "201", responseDescription = "The event")
    @Requires(Permission.DIRECT_EVENTS)
    public Response create(EventDraft body) {
        var slug = create.execute(EventOffsets.required(body)).value();
        return answer(Response.created(URI.create("/api/v1/events/" + slug)), slug);
    }

    @Operation(operationId = "changeEvent", summary = "Change an event")
    @PUT
    @Versioned
    @APIResponseSchema(
            value = EventJson.class,
            responseCode = "200",
            responseDescription =
                    "The event as it is published; what needs approval is the pending change, which stays unless the"
                            + " body says otherwise")
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{slug}")
    public Response edit(
            @PathParam("slug") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag,
            UnreadBody<EventDraft> body) {
        own.execute(slug);
        edit.execute(slug, Versions.of(tag), EventOffsets.required(body.read()));
        return answer(Response.ok(), slug);
    }

    private Response answer(Response.ResponseBuilder answer, String slug) {
        var event = show.execute(slug);
        return answer.entity(EventJson.of(event))
                .tag(new EntityTag(Long.toString(event.version())))
                .build();
    }
}
