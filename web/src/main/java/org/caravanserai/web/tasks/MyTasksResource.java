package org.caravanserai.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.tasks.TaskRole;
import org.caravanserai.domain.tasks.WaitingThing;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.tasks.BrowseMyTasks;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.rest.ListQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What waits for the caller. */
@Tag(name = "Tasks", description = "What waits for me")
@Path("/me/tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MyTasksResource {

    /**
     * What waits of one kind.
     *
     * @param kind name of the kind of task
     * @param role as what the caller has to act
     * @param count how many wait
     * @param oldest since when the first of them waits
     * @param due when the first of them is or was due; null when none ever is
     * @param late how many are past their date
     * @param address path of the page where it is done
     */
    public record WaitingTaskJson(
            String kind,
            TaskRole role,
            long count,
            OffsetDateTime oldest,
            @Nullable OffsetDateTime due,
            long late,
            String address) {}

    /** All that waits, by role; within it what is late first. */
    public record WaitingTasksJson(List<WaitingTaskJson> items) {}

    /**
     * One thing that waits.
     *
     * @param kind name of the kind of task
     * @param role as what the caller has to act
     * @param title what it is, or what it is about, by language; empty where only the words say it
     * @param words what is the same in all languages, such as the name of a person
     * @param since when it waits
     * @param due by when it is to be done; null when it is never late
     * @param address path of the page where it is done
     */
    public record WaitingThingJson(
            String kind,
            TaskRole role,
            Map<String, String> title,
            @Nullable String words,
            @Nullable WaitingPlaceJson place,
            OffsetDateTime since,
            @Nullable OffsetDateTime due,
            String address) {}

    /** The center, event, project or organization where something waits. */
    public record WaitingPlaceJson(UUID id, Map<String, String> name) {}

    /**
     * A page of what waits.
     *
     * @param places all places where something waits for the caller
     */
    public record WaitingThingsJson(
            List<WaitingThingJson> items, int page, int size, long total, List<WaitingPlaceJson> places) {}

    @Inject
    private TaskLines tasks;

    @Inject
    private BrowseMyTasks browse;

    @Operation(operationId = "listMyTasks", summary = "What waits for me, by role, the late and the oldest first")
    @GET
    @Requires(Permission.SIGNED_IN)
    public WaitingTasksJson list() {
        return new WaitingTasksJson(
                tasks.mine().stream().map(MyTasksResource::json).toList());
    }

    @Operation(
            operationId = "listThingsWaitingForMe",
            summary = "What waits for me, one by one, those that wait longest first",
            description = "Sorted by since, due or kind")
    @GET
    @Path("/things")
    @Requires(Permission.SIGNED_IN)
    public WaitingThingsJson things(
            @BeanParam ListQuery query, @Asks(BrowseMyTasks.Wanted.class) @Context UriInfo address) {
        var found = browse.execute(Asks.Query.of(address, BrowseMyTasks.Wanted.class), query.request());
        var page = found.list().page().map(this::json);
        return new WaitingThingsJson(
                page.items(),
                page.page(),
                page.size(),
                page.total(),
                found.places().stream().map(MyTasksResource::json).toList());
    }

    private WaitingThingJson json(WaitingThing thing) {
        var place = thing.place();
        var due = thing.due();
        return new WaitingThingJson(
                thing.kind().name(),
                thing.kind().role(),
                thing.title().texts(),
                thing.words(),
                place == null ? null : json(place),
                utc(thing.since()),
                due == null ? null : utc(due),
                tasks.address(thing));
    }

    private static WaitingPlaceJson json(WaitingThing.Place place) {
        return new WaitingPlaceJson(place.id(), place.name().texts());
    }

    private static WaitingTaskJson json(TaskLine line) {
        var due = line.due();
        return new WaitingTaskJson(
                line.kind().name(),
                line.kind().role(),
                line.number(),
                utc(line.oldest()),
                due == null ? null : utc(due),
                line.late(),
                line.address());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
