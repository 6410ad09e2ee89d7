package org.caravanserai.web.events.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.events.programme.NameSpeaker;
import org.caravanserai.events.programme.RemoveSpeaker;
import org.caravanserai.events.programme.ShowKeynotes;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Speakers of a session whom the organizer names from the records of people. */
@Tag(name = "Events")
@Path("/events/{slug}/sessions/{session}/speakers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SpeakerResource {

    /** Who speaks. */
    @Schema(name = "NewSpeaker")
    public record NewSpeakerJson(
            @Schema(description = "Code of a record of a person that the caller keeps")
            String person) {}

    /** Somebody whom the organizer has named. */
    @Schema(name = "NamedSpeaker")
    public record SpeakerJson(UUID id, String name) {}

    @PathParam("slug")
    private String slug = "";

    @PathParam("session")
    @SuppressWarnings("NullAway.Init")
    private UUID session;

    @Inject
    private ShowKeynotes show;

    @Inject
    private NameSpeaker name;

    @Inject
    private RemoveSpeaker remove;

    @SuppressWarnings("NullAway.Init")
    SpeakerResource() {}

    @Operation(
            operationId = "listNamedSpeakers",
            summary = "The speakers of a session of an own event who are named from records of people")
    @GET
    @Requires(Permission.MANAGE_EVENTS)
    public List<SpeakerJson> list() {
        return show.execute(slug).named().stream()
                .filter(speaker -> speaker.session().equals(session))
                .map(speaker ->
                        new SpeakerJson(speaker.account(), speaker.name().full()))
                .toList();
    }

    @Operation(
            operationId = "nameSpeaker",
            summary = "Name a person of whom the caller keeps a record as a speaker of a session")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    public List<SpeakerJson> name(NewSpeakerJson body) {
        name.execute(slug, session, body.person());
        return list();
    }

    @Operation(operationId = "removeNamedSpeaker", summary = "Remove a named speaker from a session")
    @DELETE
    @Path("/{speaker}")
    @Requires(Permission.MANAGE_EVENTS)
    public void remove(@PathParam("speaker") UUID speaker) {
        remove.execute(slug, session, speaker);
    }
}
