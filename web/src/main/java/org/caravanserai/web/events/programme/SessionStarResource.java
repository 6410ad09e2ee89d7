package org.caravanserai.web.events.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.events.programme.ShowProgramme;
import org.caravanserai.events.programme.StarSession;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sessions of a programme that the caller has marked. */
@Tag(name = "Events")
@Path("/events/{slug}/programme/stars")
@RequestScoped
public class SessionStarResource {

    /** The guids of sessions. */
    public record StarsJson(List<UUID> sessions) {}

    @Inject
    private ShowProgramme show;

    @Inject
    private StarSession star;

    @Operation(
            operationId = "listStarredSessions",
            summary = "The sessions of its programme that the caller has marked")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public StarsJson stars(@PathParam("slug") String slug) {
        var stars = show.execute(slug).stars();
        if (stars == null) {
            throw new Forbidden("sign-in-required");
        }
        return new StarsJson(List.copyOf(stars));
    }

    @Operation(operationId = "starSession", summary = "Mark a session")
    @PUT
    @Requires(Permission.SIGNED_IN)
    @Path("/{session}")
    public void set(@PathParam("slug") String slug, @PathParam("session") UUID session) {
        star.execute(slug, session, true);
    }

    @Operation(operationId = "unstarSession", summary = "Remove the mark of a session")
    @DELETE
    @Path("/{session}")
    public void remove(@PathParam("slug") String slug, @PathParam("session") UUID session) {
        star.execute(slug, session, false);
    }
}
