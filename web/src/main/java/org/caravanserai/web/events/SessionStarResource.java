package org.caravanserai.web.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.programme.ShowProgramme;
import org.caravanserai.events.programme.StarSession;
import org.caravanserai.platform.access.Requires;

/** The sessions of a programme that the caller has marked. */
@Path("/events/{slug}/programme/stars")
@RequestScoped
public class SessionStarResource {

    @Inject
    private ShowProgramme show;

    @Inject
    private StarSession star;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject stars(@PathParam("slug") String slug) {
        var stars = show.execute(slug).stars();
        if (stars == null) {
            throw new Forbidden("sign-in-required");
        }
        JsonArrayBuilder sessions = Json.createArrayBuilder();
        stars.forEach(session -> sessions.add(session.toString()));
        return Json.createObjectBuilder().add("sessions", sessions).build();
    }

    @PUT
    @Requires(Permission.SIGNED_IN)
    @Path("/{session}")
    public void set(@PathParam("slug") String slug, @PathParam("session") String session) {
        star.execute(slug, guid(session), true);
    }

    @DELETE
    @Path("/{session}")
    public void remove(@PathParam("slug") String slug, @PathParam("session") String session) {
        star.execute(slug, guid(session), false);
    }

    private static UUID guid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("not-found");
        }
    }
}
