package org.caravanserai.web.events.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.draft.RequireOwnEvent;
import org.caravanserai.events.programme.DraftPreview;
import org.caravanserai.events.programme.PreviewProgramme;
import org.caravanserai.events.programme.UploadProgramme;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.schedule.ScheduleSource;
import org.caravanserai.web.rest.AcceptedLanguage;
import org.caravanserai.web.rest.LargestBody;
import org.caravanserai.web.rest.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A schedule of another tool as the next programme of an event: uploaded and looked at. */
@Tag(name = "Events")
@Path("/events/{slug}/programme")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammeDraftResource {

    /**
     * A programme that was uploaded and is not public yet.
     *
     * @param daysOutside of its days, those before or after the event
     * @param sessionsOutside how many of its sessions are on such days
     * @param report what of the schedule could not be taken as it stood
     */
    public record ProgrammeDraftJson(
            Instant uploadedAt,
            int sessions,

            @Schema(description = "Days before or after the event, by the calendar of its time zone")
            List<LocalDate> daysOutside,

            int sessionsOutside,
            List<ProgrammeNoteJson> report) {}

    @Inject
    private RequireOwnEvent own;

    @Inject
    private UploadProgramme upload;

    @Inject
    private PreviewProgramme preview;

    @Inject
    private NoteTexts texts;

    @Context
    private HttpHeaders headers;

    /** Keeps it as the draft; what is public stays as it is. */
    @Operation(
            operationId = "uploadProgramme",
            summary = "Upload a schedule as the next programme of an event",
            description =
                    "It becomes a draft that only those who manage the event see; the public programme stays until the"
                            + " draft is released.")
    @PUT
    @Versioned
    @APIResponseSchema(value = ProgrammeDraftJson.class, responseCode = "200", responseDescription = "The draft")
    @Requires(Permission.MANAGE_EVENTS)
    @LargestBody(ScheduleSource.MOST_BYTES)
    @Consumes({
        MediaType.APPLICATION_XML,
        MediaType.TEXT_XML,
        EventProgrammeResource.SCHEDULE_XML,
        MediaType.APPLICATION_JSON,
        MediaType.APPLICATION_OCTET_STREAM,
        MediaType.TEXT_PLAIN
    })
    public Response upload(@PathParam("slug") String slug, InputStream schedule) throws IOException {
        own.execute(slug);
        return answer(upload.execute(slug, schedule.readAllBytes()));
    }

    @Operation(
            operationId = "getProgrammeDraft",
            summary = "The uploaded programme that is not public yet, and where it differs from the dates of the event")
    @GET
    @Versioned
    @APIResponseSchema(value = ProgrammeDraftJson.class, responseCode = "200", responseDescription = "The draft")
    @Path("/draft")
    public Response draft(@PathParam("slug") String slug) {
        return answer(waiting(slug));
    }

    private DraftPreview waiting(String slug) {
        return preview.execute(slug).orElseThrow(() -> new NotFound("not-found"));
    }

    static String tag(UUID draft) {
        return "\"" + draft + "\"";
    }

    private Response answer(DraftPreview draft) {
        var body = new ProgrammeDraftJson(
                draft.uploadedAt(),
                draft.programme().sessions().size(),
                List.copyOf(draft.differences().daysOutside()),
                draft.differences().sessionsOutside(),
                ProgrammeNoteJson.of(draft.notes(), texts, AcceptedLanguage.of(headers)));
        return Response.ok(body).header(HttpHeaders.ETAG, tag(draft.id())).build();
    }
}
