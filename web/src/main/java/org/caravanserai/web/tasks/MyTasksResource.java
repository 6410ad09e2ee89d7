package org.caravanserai.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.tasks.TaskRole;
import org.caravanserai.platform.access.Requires;
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

    @Inject
    private TaskLines tasks;

    @Operation(operationId = "listMyTasks", summary = "What waits for me, by role, the late and the oldest first")
    @GET
    @Requires(Permission.SIGNED_IN)
    public WaitingTasksJson list() {
        return new WaitingTasksJson(
                tasks.mine().stream().map(MyTasksResource::json).toList());
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
