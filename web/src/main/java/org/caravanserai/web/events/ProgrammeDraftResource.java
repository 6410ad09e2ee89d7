package org.caravanserai.web.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.draft.RequireOwnEvent;
import org.caravanserai.events.programme.DiscardProgramme;
import org.caravanserai.events.programme.DraftPreview;
import org.caravanserai.events.programme.PreviewProgramme;
import org.caravanserai.events.programme.ReleaseProgramme;
import org.caravanserai.events.programme.UploadProgramme;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.schedule.ScheduleSource;
import org.caravanserai.web.events.programme.NoteTexts;
import org.caravanserai.web.rest.Languages;
import org.caravanserai.web.rest.LargestBody;

/** A schedule of another tool as the next programme of an event: uploaded, looked at, released or discarded. */
@Path("/events/{slug}/programme")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammeDraftResource {

    @Inject
    private RequireOwnEvent own;

    @Inject
    private UploadProgramme upload;

    @Inject
    private PreviewProgramme preview;

    @Inject
    private ReleaseProgramme release;

    @Inject
    private DiscardProgramme discard;

    @Inject
    private NoteTexts texts;

    @Context
    private HttpHeaders headers;

    /** Keeps it as the draft; what is public stays as it is. */
    @PUT
    @Requires(Permission.MANAGE_EVENTS)
    @LargestBody(ScheduleSource.MOST_BYTES)
    @Consumes({
        MediaType.APPLICATION_XML,
        MediaType.TEXT_XML,
        ProgrammeResource.SCHEDULE_XML,
        MediaType.APPLICATION_JSON,
        MediaType.APPLICATION_OCTET_STREAM,
        MediaType.TEXT_PLAIN
    })
    public Response upload(@PathParam("slug") String slug, InputStream schedule) throws IOException {
        own.execute(slug);
        return answer(upload.execute(slug, schedule.readAllBytes()));
    }

    @GET
    @Path("/draft")
    public Response draft(@PathParam("slug") String slug) {
        return answer(waiting(slug));
    }

    /** Makes the draft what everybody sees; with {@code If-Match} only the one that the caller has looked at. */
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/release")
    public JsonObject release(@PathParam("slug") String slug) {
        DraftPreview draft = matching(waiting(slug));
        release.execute(slug, draft.id());
        return Json.createObjectBuilder()
                .add("sessions", draft.programme().sessions().size())
                .build();
    }

    @DELETE
    @Path("/draft")
    public void discard(@PathParam("slug") String slug) {
        discard.execute(slug, matching(waiting(slug)).id());
    }

    private DraftPreview waiting(String slug) {
        return preview.execute(slug).orElseThrow(() -> new NotFound("not-found"));
    }

    private DraftPreview matching(DraftPreview draft) {
        String seen = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (seen != null && !seen.equals("*") && !seen.equals(tag(draft.id()))) {
            throw new Conflict("changed-meanwhile");
        }
        return draft;
    }

    private static String tag(UUID draft) {
        return "\"" + draft + "\"";
    }

    private Response answer(DraftPreview draft) {
        JsonArrayBuilder days = Json.createArrayBuilder();
        draft.differences().daysOutside().forEach(day -> days.add(day.toString()));
        JsonObject body = Json.createObjectBuilder()
                .add("uploadedAt", draft.uploadedAt().toString())
                .add("sessions", draft.programme().sessions().size())
                .add("daysOutside", days)
                .add("sessionsOutside", draft.differences().sessionsOutside())
                .add("report", ReportJson.of(draft.notes(), texts, Languages.of(headers)))
                .build();
        return Response.ok(body).header(HttpHeaders.ETAG, tag(draft.id())).build();
    }
}
