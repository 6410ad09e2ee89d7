package org.caravanserai.web.events.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.events.programme.ExportProgramme;
import org.caravanserai.events.programme.ExportProgramme.Form;
import org.caravanserai.events.programme.ImportEvent;
import org.caravanserai.events.view.ShowEvent;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.schedule.Note;
import org.caravanserai.schedule.ScheduleSource;
import org.caravanserai.web.events.EventJson;
import org.caravanserai.web.rest.AcceptedLanguage;
import org.caravanserai.web.rest.JsonAnswers;
import org.caravanserai.web.rest.LargestBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Programmes in the API: an event out of a schedule, and schedules and calendars out of an event. */
@Tag(name = "Events")
@Path("/events")
@RequestScoped
public class EventProgrammeResource {

    static final String SCHEDULE_XML = "application/vnd.c3voc.schedule+xml";
    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    @Inject
    private ImportEvent imports;

    @Inject
    private ExportProgramme export;

    @Inject
    private ShowEvent show;

    @Inject
    private NoteTexts texts;

    @Context
    private HttpHeaders headers;

    @Operation(
            operationId = "importEvent",
            summary = "Create an event from a schedule",
            description = "A c3voc or frab schedule, XML or JSON. A refusal names the line or path.")
    @POST
    @APIResponseSchema(
            value = EventJson.class,
            responseCode = "201",
            responseDescription = "The event; its report says what could not be imported unchanged")
    @LargestBody(ScheduleSource.MOST_BYTES)
    @Requires(Permission.DIRECT_EVENTS)
    @Path("/import")
    @Consumes({
        MediaType.APPLICATION_XML,
        MediaType.TEXT_XML,
        SCHEDULE_XML,
        MediaType.APPLICATION_JSON,
        MediaType.APPLICATION_OCTET_STREAM,
        MediaType.TEXT_PLAIN
    })
    @Produces(MediaType.APPLICATION_JSON)
    public Response create(InputStream schedule, @QueryParam("organizer") @Nullable String organizer)
            throws IOException {
        var imported = imports.execute(schedule.readAllBytes(), organizer);
        String slug = imported.event().value();
        return Response.created(URI.create("/api/v1/events/" + slug))
                .entity(answer(slug, imported.notes()))
                .build();
    }

    /** The event as always, and beside its own fields the report. */
    private JsonObject answer(String slug, List<Note> notes) {
        var report = ProgrammeNoteJson.of(notes, texts, language());
        return Json.createObjectBuilder(json(EventJson.of(show.execute(slug)), JsonObject.class))
                .add("report", json(report, JsonArray.class))
                .build();
    }

    private static <T> T json(Object value, Class<T> type) {
        return JsonAnswers.jsonb().fromJson(JsonAnswers.jsonb().toJson(value), type);
    }

    @Operation(operationId = "getProgrammeAsXml", summary = "Its programme as schedule XML")
    @GET
    @Public
    @Path("/{slug}/schedule.xml")
    @Produces(MediaType.APPLICATION_XML + ";charset=UTF-8")
    public String xml(@PathParam("slug") String slug) {
        return export.execute(Form.SCHEDULE_XML, slug, tag());
    }

    @Operation(operationId = "getProgrammeAsJson", summary = "Its programme as schedule JSON")
    @GET
    @Public
    @Path("/{slug}/schedule.json")
    @Produces(MediaType.APPLICATION_JSON)
    public String json(@PathParam("slug") String slug) {
        return export.execute(Form.SCHEDULE_JSON, slug, tag());
    }

    @Operation(operationId = "getProgrammeAsCalendar", summary = "Its programme as iCalendar")
    @GET
    @Public
    @Path("/{slug}/schedule.ics")
    @Produces(CALENDAR)
    public Response programmeCalendar(@PathParam("slug") String slug) {
        return file(export.execute(Form.SCHEDULE_CALENDAR, slug, tag()), slug + "-programme.ics");
    }

    @Operation(operationId = "getEventAsCalendar", summary = "The event as iCalendar")
    @GET
    @Public
    @Path("/{slug}/event.ics")
    @Produces(CALENDAR)
    public Response eventCalendar(@PathParam("slug") String slug) {
        return file(export.execute(Form.EVENT_CALENDAR, slug, tag()), slug + ".ics");
    }

    @Operation(operationId = "getEventAsJsonLd", summary = "The event as schema.org/Event")
    @GET
    @Public
    @Path("/{slug}/event.jsonld")
    @Produces("application/ld+json")
    public String jsonLd(@PathParam("slug") String slug) {
        return export.execute(Form.EVENT_JSON_LD, slug, tag());
    }

    private static Response file(String content, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .build();
    }

    private String tag() {
        return language().getLanguage();
    }

    private Locale language() {
        return AcceptedLanguage.of(headers);
    }
}
