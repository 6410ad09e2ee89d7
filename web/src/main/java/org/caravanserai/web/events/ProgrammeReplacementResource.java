package org.caravanserai.web.events;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.caravanserai.events.programme.ReplaceProgramme;
import org.caravanserai.events.programme.ShowProgramme;
import org.caravanserai.events.programme.schedule.ScheduleSource;
import org.caravanserai.web.events.programme.NoteTexts;
import org.caravanserai.web.rest.Languages;

/** A schedule of another tool in the place of an event's programme. */
@Path("/events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammeReplacementResource {

    @Inject
    private ReplaceProgramme replace;

    @Inject
    private ShowProgramme show;

    @Inject
    private NoteTexts texts;

    @Context
    private HttpHeaders headers;

    /** Answers how many sessions there are now, and what could not be taken as it stood. */
    @PUT
    @Path("/{slug}/programme")
    @Consumes({
        MediaType.APPLICATION_XML,
        MediaType.TEXT_XML,
        ProgrammeResource.SCHEDULE_XML,
        MediaType.APPLICATION_JSON,
        MediaType.APPLICATION_OCTET_STREAM,
        MediaType.TEXT_PLAIN
    })
    public JsonObject replace(@PathParam("slug") String slug, InputStream schedule) throws IOException {
        var notes = replace.with(slug, schedule.readNBytes(ScheduleSource.MOST_BYTES + 1));
        var kept = show.bySlug(slug).kept();
        return Json.createObjectBuilder()
                .add("sessions", kept == null ? 0 : kept.programme().sessions().size())
                .add("report", ReportJson.of(notes, texts, language()))
                .build();
    }

    private Locale language() {
        return Languages.of(headers);
    }
}
