package org.caravanserai.platform.tasks;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.domain.tasks.WaitingTasks;
import org.caravanserai.domain.tasks.WaitingThings;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** What waits for the caller, thing by thing: the desk of each role is this list, narrowed. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class BrowseMyTasks {

    private final WaitingTasks tasks;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    BrowseMyTasks(WaitingTasks tasks, CurrentCaller caller, Clock clock) {
        this.tasks = tasks;
        this.caller = caller;
        this.clock = clock;
    }

    /** What of it is wanted, as the addresses of the page and of the API have it. */
    public record Wanted(
            @Nullable @Described(value = "Name of a kind of task", example = "DECIDE_NOMINATIONS")
            String kind,

            @Nullable @Described("Id of the center, event, project or organization where it waits")
            UUID place) {}

    /**
     * Those that wait longest first.
     *
     * @throws Invalid {@code kind}: {@code not-one-of}; {@code sort}: {@code unknown-sort}
     */
    public WaitingThings execute(Wanted wanted, PageRequest request) {
        var all = tasks.kinds();
        var kind = wanted.kind();
        if (kind != null && all.stream().noneMatch(each -> each.name().equals(kind))) {
            throw new Invalid(
                    "kind",
                    "not-one-of",
                    kind,
                    all.stream().map(TaskKind::name).sorted().collect(Collectors.joining(", ")));
        }
        return tasks.things(
                Objects.requireNonNull(caller.get().accountId()),
                all.stream().filter(each -> caller.get().may(each.permission())).toList(),
                kind,
                wanted.place(),
                clock.instant(),
                request);
    }
}
