package org.caravanserai.web.areas;

import org.caravanserai.domain.tasks.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * How a kind of task is shown.
 *
 * @param text key of a text with the number as its argument
 * @param list address of the area's own list of just those that wait; null where they stand in the list of all that waits
 */
public record TaskPage(TaskKind kind, String text, @Nullable String list) {

    public static TaskPage list(TaskKind kind, String list) {
        return new TaskPage(kind, kind.area() + ".task." + kind.name(), list);
    }

    /** Shown at the page of the thing when only one waits, else in the list of all that waits, narrowed to the kind. */
    public static TaskPage of(TaskKind kind) {
        return new TaskPage(kind, kind.area() + ".task." + kind.name(), null);
    }
}
