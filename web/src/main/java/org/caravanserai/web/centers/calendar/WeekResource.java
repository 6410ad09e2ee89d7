package org.caravanserai.web.centers.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.centers.calendar.ShowCenterWeek;
import org.caravanserai.centers.calendar.ShowLearningWeek;
import org.caravanserai.centers.calendar.ShowTeachingWeek;
import org.caravanserai.centers.calendar.ShownWeek;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.teaching.SessionJson;
import org.caravanserai.web.rest.Asks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Timetables week by week. */
@Tag(name = "Centers")
@Path("/timetables")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WeekResource {

    /** A week of a timetable, Monday to Sunday on the calendar of each center. */
    @Schema(name = "TimetableWeek")
    public record WeekJson(LocalDate firstDay, LocalDate lastDay, List<SessionJson> sessions) {

        static WeekJson of(ShownWeek shown) {
            return new WeekJson(
                    shown.week().first(),
                    shown.week().last(),
                    shown.sessions().stream().map(SessionJson::of).toList());
        }
    }

    @Inject
    private ShowLearningWeek learning;

    @Inject
    private ShowTeachingWeek teaching;

    @Inject
    private ShowCenterWeek center;

    @Operation(operationId = "getLearningWeek", summary = "A week of the classes in which the caller learns")
    @GET
    @Path("/learner")
    public WeekJson learning(@Asks(WeekQuery.class) @Context UriInfo address) {
        return WeekJson.of(learning.execute(week(address)));
    }

    @Operation(operationId = "getTeachingWeek", summary = "A week of what the caller teaches")
    @GET
    @Requires(Permission.TEACH)
    @Path("/teacher")
    public WeekJson teaching(@Asks(WeekQuery.class) @Context UriInfo address) {
        return WeekJson.of(teaching.execute(week(address)));
    }

    @Operation(operationId = "getCenterWeek", summary = "A week of a center or of one of its rooms, for its staff")
    @GET
    @Requires(Permission.TEACH)
    @Path("/centers/{slug}")
    public WeekJson center(
            @PathParam("slug") String slug,
            @QueryParam("room") @Nullable String room,
            @Asks(WeekQuery.class) @Context UriInfo address) {
        return WeekJson.of(center.execute(Slug.of(slug), room, week(address)).shown());
    }

    private static @Nullable LocalDate week(UriInfo address) {
        return Asks.Query.of(address, WeekQuery.class).week();
    }
}
