package org.caravanserai.web.centers.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.caravanserai.centers.calendar.FeedKind;
import org.caravanserai.centers.calendar.ReadTimetable;
import org.caravanserai.centers.calendar.ShowFeeds;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.accounts.RenewCalendars;
import org.caravanserai.web.centers.teaching.SessionAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Timetables as calendars to subscribe to. */
@Tag(name = "Centers")
@Path("/timetables")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TimetableResource {

    private static final String CALENDAR = "text/calendar";

    /** Addresses of calendars, each with its key. */
    @Schema(name = "Timetables")
    public record FeedsJson(String learner, @Nullable String teacher) {}

    @Inject
    private ReadTimetable read;

    @Inject
    private ShowFeeds show;

    @Inject
    private RenewCalendars renew;

    @Operation(operationId = "myTimetables", summary = "Addresses of the calendars that concern the caller")
    @GET
    public FeedsJson mine() {
        var shown = show.execute(null);
        return new FeedsJson(shown.learner(), shown.teacher());
    }

    @Operation(
            operationId = "renewTimetables",
            summary = "Gives the calendars of the caller other addresses; the present ones end")
    @POST
    @Requires(Permission.SIGNED_IN)
    @Path("/renewal")
    public FeedsJson renew() {
        renew.execute();
        return mine();
    }

    @Operation(operationId = "getTimetable", summary = "Sessions of a learner, teacher or room as iCalendar")
    @GET
    @Public
    @Path("/{kind}/{id}/calendar.ics")
    @Produces(CALENDAR)
    public Response calendar(
            @Parameter(schema = @Schema(enumeration = {"learner", "teacher", "room"})) @PathParam("kind") String kind,
            @PathParam("id") String id,
            @Parameter(description = "The account for which the calendar of a room is") @QueryParam("of") @Nullable
                    String of,
            @QueryParam("key") @Nullable String key,
            @QueryParam("lang") @Nullable String language) {
        var known = Arrays.stream(FeedKind.values())
                .filter(each -> each.name().equalsIgnoreCase(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
        var text = read.execute(
                known,
                SessionAddress.of(id),
                of == null ? null : SessionAddress.of(of),
                key == null ? "" : key,
                language == null ? "en" : language);
        return Response.ok(text, CALENDAR + ";charset=UTF-8")
                .header("Cache-Control", "private, max-age=300")
                .build();
    }
}
