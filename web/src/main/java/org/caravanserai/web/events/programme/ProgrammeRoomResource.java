package org.caravanserai.web.events.programme;

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
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.programme.ProgrammeRoom;
import org.caravanserai.events.draft.RequireOwnEvent;
import org.caravanserai.events.programme.AddProgrammeRoom;
import org.caravanserai.events.programme.ChangeProgrammeRoom;
import org.caravanserai.events.programme.ProgrammeRoomDraft;
import org.caravanserai.events.programme.RemoveProgrammeRoom;
import org.caravanserai.events.programme.ShowProgrammeBuilding;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.UnreadBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rooms of the next programme of an event, in their order. */
@Tag(name = "Events")
@Path("/events/{slug}/programme/draft/rooms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgrammeRoomResource {

    @PathParam("slug")
    private String slug = "";

    @Inject
    private RequireOwnEvent own;

    @Inject
    private ShowProgrammeBuilding show;

    @Inject
    private AddProgrammeRoom add;

    @Inject
    private ChangeProgrammeRoom change;

    @Inject
    private RemoveProgrammeRoom remove;

    @Operation(
            operationId = "listProgrammeRooms",
            summary = "The rooms of the next programme: of the draft, else of the public programme")
    @GET
    @Requires(Permission.MANAGE_EVENTS)
    public List<ProgrammeRoomDraft> list() {
        var shown = show.execute(slug);
        return shown.programme().rooms().stream()
                .map(ProgrammeRoom::name)
                .map(name -> shown.room(name).draft())
                .toList();
    }

    @Operation(operationId = "addProgrammeRoom", summary = "Add a room to the next programme")
    @POST
    @APIResponseSchema(value = ProgrammeRoomDraft.class, responseCode = "201", responseDescription = "The room")
    @Requires(Permission.MANAGE_EVENTS)
    public Response add(UnreadBody<ProgrammeRoomDraft> body) {
        own.execute(slug);
        var room = body.read();
        add.execute(slug, room);
        return Response.status(Response.Status.CREATED).entity(room).build();
    }

    @Operation(
            operationId = "changeProgrammeRoom",
            summary = "Change a room of the next programme; its sessions stay in it")
    @APIResponse(responseCode = "409", description = "room-taken")
    @PUT
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{room}")
    public ProgrammeRoomDraft change(@PathParam("room") String room, UnreadBody<ProgrammeRoomDraft> body) {
        own.execute(slug);
        var wanted = body.read();
        change.execute(slug, room, null, wanted);
        return wanted;
    }

    @Operation(operationId = "removeProgrammeRoom", summary = "Take a room without sessions out of the next programme")
    @APIResponse(responseCode = "409", description = "room-has-sessions")
    @DELETE
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{room}")
    public void remove(@PathParam("room") String room) {
        remove.execute(slug, room);
    }
}
