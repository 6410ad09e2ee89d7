package org.caravanserai.web.tasks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.tasks.TaskRole;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.areas.OwnThings;
import org.jspecify.annotations.Nullable;

/** What waits for the signed-in person, by role, and its number in the header. */
@Named
@RequestScoped
public class MyTasksPage implements OwnThings {

    /** What waits for somebody in one role. */
    public record Group(TaskRole role, List<TaskLine> lines) {}

    private final TaskLines tasks;
    private final TaskCounts counts;
    private final CurrentCaller caller;
    private final Instant now;
    private @Nullable List<TaskLine> lines;

    @Inject
    MyTasksPage(TaskLines tasks, TaskCounts counts, CurrentCaller caller, Clock clock) {
        this.tasks = tasks;
        this.counts = counts;
        this.caller = caller;
        this.now = clock.instant();
    }

    public List<Group> getGroups() {
        Map<TaskRole, List<TaskLine>> byRole = new EnumMap<>(TaskRole.class);
        for (var line : lines()) {
            byRole.computeIfAbsent(line.kind().role(), role -> new ArrayList<>())
                    .add(line);
        }
        return byRole.entrySet().stream()
                .map(each -> new Group(each.getKey(), each.getValue()))
                .toList();
    }

    /** How much waits, of all kinds. */
    public long getNumber() {
        var account = caller.get().accountId();
        return account == null ? 0 : counts.of(account).orElseGet(() -> sum(lines()));
    }

    /** Whether it is due and not late yet. */
    public boolean isDue(TaskLine line) {
        var due = line.due();
        return due != null && now.isBefore(due);
    }

    private List<TaskLine> lines() {
        var found = lines == null ? tasks.mine() : lines;
        if (lines == null) {
            lines = found;
            var account = caller.get().accountId();
            if (account != null) {
                counts.put(account, sum(found));
            }
        }
        return found;
    }

    private static long sum(List<TaskLine> lines) {
        return lines.stream().mapToLong(TaskLine::number).sum();
    }

    @Override
    public boolean isThere() {
        return getNumber() > 0;
    }
}
