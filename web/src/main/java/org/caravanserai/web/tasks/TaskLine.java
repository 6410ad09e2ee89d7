package org.caravanserai.web.tasks;

import java.time.Instant;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.domain.tasks.WaitingTask;
import org.caravanserai.web.areas.TaskPage;
import org.jspecify.annotations.Nullable;

/** A kind of task as it is shown to the person for whom it waits. */
public record TaskLine(WaitingTask task, TaskPage page) {

    public TaskKind kind() {
        return task.kind();
    }

    /** Key of a text with the number as its argument. */
    public String text() {
        return page.text();
    }

    public long number() {
        return task.number();
    }

    public Instant oldest() {
        return task.oldest();
    }

    public @Nullable Instant due() {
        return task.due();
    }

    public long late() {
        return task.late();
    }

    /** The list of just those that wait, or the page of the only one. */
    public String address() {
        var list = page.list();
        if (list != null) {
            return list;
        }
        var only = task.number() == 1 ? task.first() : null;
        return only == null ? "/my/tasks?kind=" + kind().name() : only;
    }
}
