package org.caravanserai.web.events.presence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.presence.PresenceDirectory.ArrivalFigures;
import org.caravanserai.domain.events.presence.PresenceDirectory.ExpectedPerson;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.presence.BrowseArrivals;
import org.caravanserai.events.presence.RecordEventArrival;
import org.caravanserai.events.presence.TakeBackArrival;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.caravanserai.web.rest.UnreadBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The desk of an event: who is expected, and who comes. */
@Tag(name = "Events")
@Path("/events/{slug}/arrivals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ArrivalResource {

    /** Who is expected on a day of the event, and who has come. */
    @Schema(name = "ArrivalDesk")
    public record DeskJson(
            List<LocalDate> days,
            LocalDate day,
            Attendance attendance,
            boolean open,
            @Nullable ExpectedPerson person,
            ArrivalFigures figures,
            PageJson<ExpectedPerson> people) {}

    @PathParam("slug")
    private String slug = "";

    @Inject
    private BrowseArrivals browse;

    @Inject
    private RecordEventArrival record;

    @Inject
    private TakeBackArrival takeBack;

    @Operation(
            operationId = "listArrivals",
            summary = "Who is expected on a day of the event, and who has come",
            description =
                    "Those with a confirmed place, by name. Without a day: today, or the nearest day of the event. Without a way of attending: those who come to the place, of an online event all.")
    @GET
    @Requires(Permission.RECORD_ARRIVALS)
    public DeskJson list(@BeanParam ListQuery query, @Asks(BrowseArrivals.Wish.class) @Context UriInfo address) {
        var desk = browse.execute(slug, Asks.Query.of(address, BrowseArrivals.Wish.class), query.request());
        return new DeskJson(
                desk.days(),
                desk.day(),
                desk.attendance(),
                desk.open(),
                desk.person(),
                desk.figures(),
                PageJson.of(desk.people()));
    }

    @Operation(
            operationId = "recordArrival",
            summary = "Record that somebody has come",
            description =
                    "Asking again changes nothing: devices can send later, in any order, what they have noted; the earliest moment of a day stays.")
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponse(responseCode = "409", description = "event-off, not-a-day-of-the-event, no-confirmed-place")
    @POST
    @Requires(Permission.RECORD_ARRIVALS)
    public RecordEventArrival.Arrived record(UnreadBody<RecordEventArrival.Arrival> body) {
        requireDesk();
        return record.execute(slug, body.read());
    }

    @Operation(
            operationId = "takeBackArrival",
            summary = "Correct that somebody was not there on a day",
            description = "A certificate of attendance that the person has taken is revoked, and the person is told.")
    @APIResponse(responseCode = "400", ref = "BadInput")
    @APIResponse(responseCode = "409", description = "not-arrived")
    @POST
    @Requires(Permission.MANAGE_EVENTS)
    @Path("/corrections")
    public void takeBack(UnreadBody<TakeBackArrival.Correction> body) {
        requireDesk();
        takeBack.execute(slug, body.read());
    }

    /** Nobody else learns what is wrong with a body. */
    private void requireDesk() {
        browse.execute(slug, BrowseArrivals.Wish.TODAY, PageRequest.first(1));
    }
}
