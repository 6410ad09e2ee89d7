package org.caravanserai.web.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.platform.deadlines.CountMyDeadlines;
import org.caravanserai.web.areas.Task;
import org.caravanserai.web.areas.TaskSource;

/** Deadlines that are near or over, among what waits for a person. */
@ApplicationScoped
class DeadlineTasks implements TaskSource {

    private static final int ORDER = 5;

    private final CountMyDeadlines count;

    @Inject
    DeadlineTasks(CountMyDeadlines count) {
        this.count = count;
    }

    @Override
    public List<Task> tasks() {
        var pressing = count.execute();
        return pressing == 0 ? List.of() : List.of(new Task(ORDER, "deadlines.task", pressing, "/my/deadlines"));
    }
}
