package org.caravanserai.web.events.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.events.draft.RequireOwnEvent;
import org.caravanserai.events.programme.AddProgrammeSession;
import org.caravanserai.events.programme.ChangeProgrammeSession;
import org.caravanserai.events.programme.MoveProgrammeSession;
import org.caravanserai.events.programme.ProgrammeSessionDraft;
import org.caravanserai.events.programme.RemoveProgrammeSession;
import org.caravanserai.events.programme.ShowProgrammeBuilding;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.UnreadBody;
import org.caravanserai.web.rest.Versioned;
import org.caravanserai.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The sessions of the next programme of an event, changed one by one; what is public stays until the release. */
@Tag(name = "Events")
@Path("/events/{slug}/programme/draft/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgrammeSessionResource {

    /** A session as it can be changed. */
    @Schema(name = "DraftedSession")
    public record DraftedSessionJson(UUID id, ProgrammeSessionDraft session) {}

    @PathParam("slug")
    private String slug = "";

    @Inject
    private RequireOwnEvent own;

    @Inject
    private ShowProgrammeBuilding show;

    @Inject
    private AddProgrammeSession add;

    @Inject
    private ChangeProgrammeSession change;

    @Inject
    private MoveProgrammeSession move;

    @Inject
    private RemoveProgrammeSession remove;

    @Operation(
            operationId = "listProgrammeSessions",
            summary = "The sessions of the next programme: of the draft, else of the public programme")
    @GET
    @Requires(Permission.MANAGE_EVENTS)
    public List<DraftedSessionJson> list() {
        var shown = show.execute(slug);
        return shown.programme().sessions().stream()
                .map(session -> new DraftedSessionJson(
                        session.guid(), shown.session(session.guid()).draft()))
                .toList();
    }

    @Operation(operationId = "getProgrammeSession", summary = "A session of the next programme")
    @GET
    @Versioned
    @APIResponseSchema(value = DraftedSessionJson.class, responseCode = "200", responseDescription = "The session")
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{session}")
    public Response one(@PathParam("session") UUID session) {
        return answer(Response.ok(), session);
    }

    @Operation(
            operationId = "addProgrammeSession",
            summary = "Add a session to the next programme",
            description = "Without a draft the public programme becomes one, or an empty one.")
    @APIResponse(responseCode = "409", description = "room-taken, speaker-elsewhere")
    @POST
    @Versioned
    @APIResponseSchema(value = DraftedSessionJson.class, responseCode = "201", responseDescription = "The session")
    @Requires(Permission.MANAGE_EVENTS)
    public Response add(UnreadBody<ProgrammeSessionDraft> body) {
        own.execute(slug);
        var session = add.execute(slug, body.read());
        return answer(
                Response.created(URI.create("/api/v1/events/" + slug + "/programme/draft/sessions/" + session)),
                session);
    }

    @Operation(
            operationId = "changeProgrammeSession",
            summary = "Change a session of the next programme",
            description = "With If-Match only as it was read.")
    @APIResponse(responseCode = "409", description = "changed-meanwhile, room-taken, speaker-elsewhere")
    @PUT
    @Versioned
    @APIResponseSchema(value = DraftedSessionJson.class, responseCode = "200", responseDescription = "The session")
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{session}")
    public Response change(
            @PathParam("session") UUID session,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag,
            UnreadBody<ProgrammeSessionDraft> body) {
        own.execute(slug);
        change.execute(slug, session, Versions.decidedOn(tag), body.read());
        return answer(Response.ok(), session);
    }

    @Operation(
            operationId = "moveProgrammeSession",
            summary = "Move a session of the next programme to another time or room",
            description = "With If-Match only as it was read.")
    @APIResponse(responseCode = "409", description = "changed-meanwhile, room-taken, speaker-elsewhere")
    @PATCH
    @Versioned
    @APIResponseSchema(value = DraftedSessionJson.class, responseCode = "200", responseDescription = "The session")
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{session}")
    public Response move(
            @PathParam("session") UUID session,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag,
            UnreadBody<MoveProgrammeSession.Move> body) {
        own.execute(slug);
        move.execute(slug, session, Versions.decidedOn(tag), body.read());
        return answer(Response.ok(), session);
    }

    @Operation(
            operationId = "removeProgrammeSession",
            summary = "Take a session out of the next programme",
            description = "With If-Match only as it was read.")
    @APIResponse(responseCode = "409", description = "changed-meanwhile")
    @DELETE
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/{session}")
    public void remove(@PathParam("session") UUID session, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag) {
        remove.execute(slug, session, Versions.decidedOn(tag));
    }

    private Response answer(Response.ResponseBuilder answer, UUID session) {
        var shown = show.execute(slug).session(session);
        return answer.entity(new DraftedSessionJson(session, shown.draft()))
                .tag(new EntityTag(shown.state()))
                .build();
    }
}
