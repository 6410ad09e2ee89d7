package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.events.registration.ReadRegistrationFeed;
import org.caravanserai.events.registration.ShowRegistrationFeed;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.shell.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What somebody has registered for, as a calendar to subscribe to. */
@Tag(name = "Registrations")
@Path("/registrations/calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationFeedResource {

    private static final String CALENDAR = "text/calendar";

    @Inject
    private ShowRegistrationFeed show;

    @Inject
    private ReadRegistrationFeed read;

    @Inject
    private Texts texts;

    /** The address of a calendar, with its key. */
    @Schema(name = "RegistrationCalendar")
    public record FeedJson(String address) {}

    @Operation(
            operationId = "myRegistrationCalendar",
            summary = "Address of the calendar of what the caller has registered for",
            description = "renewTimetables gives it another one; the present one then ends.")
    @GET
    public FeedJson mine() {
        return new FeedJson(show.execute());
    }

    @Operation(
            operationId = "getRegistrationCalendar",
            summary = "What somebody has registered for as iCalendar",
            description =
                    "SEQUENCE goes up with every change of an event. What was cancelled is CANCELLED until 60 days"
                            + " after the end of the event.")
    @GET
    @Public
    @Path("/{account}/calendar.ics")
    @Produces(CALENDAR)
    public Response calendar(@PathParam("account") UUID account, @QueryParam("key") @Nullable String key) {
        var text = read.execute(
                account,
                Objects.requireNonNullElse(key, ""),
                language -> texts.in(Locale.forLanguageTag(language), "events.my.calendar"));
        return Response.ok(text, CALENDAR + ";charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300")
                .build();
    }
}
