package org.caravanserai.platform.tasks;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.tasks.WaitingTask;
import org.caravanserai.domain.tasks.WaitingTasks;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** What waits for the caller, in all areas. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListMyTasks {

    private static final Comparator<WaitingTask> ORDER = Comparator.comparing(
                    (WaitingTask task) -> task.kind().role())
            .thenComparing(task -> task.late() == 0)
            .thenComparing(task -> task.late() == 0 || task.due() == null ? Instant.MAX : task.due())
            .thenComparing(WaitingTask::oldest)
            .thenComparing(task -> task.kind().name());

    private final WaitingTasks tasks;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    ListMyTasks(WaitingTasks tasks, CurrentCaller caller, Clock clock) {
        this.tasks = tasks;
        this.caller = caller;
        this.clock = clock;
    }

    /** By role; within it the late ones first, then the one that waits longest. */
    public List<WaitingTask> execute() {
        var may = tasks.kinds().stream()
                .filter(kind -> caller.get().may(kind.permission()))
                .toList();
        return tasks.of(Objects.requireNonNull(caller.get().accountId()), may, clock.instant()).stream()
                .sorted(ORDER)
                .toList();
    }
}
