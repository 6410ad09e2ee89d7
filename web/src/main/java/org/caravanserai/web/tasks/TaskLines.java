package org.caravanserai.web.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.domain.tasks.WaitingThing;
import org.caravanserai.platform.tasks.ListMyTasks;
import org.caravanserai.web.areas.TaskPage;
import org.caravanserai.web.areas.TaskSource;
import org.jspecify.annotations.Nullable;

/** The tasks of the caller with the pages where they are done. */
@ApplicationScoped
class TaskLines {

    private final ListMyTasks list;
    private final Map<TaskKind, TaskPage> pages;

    @Inject
    TaskLines(ListMyTasks list, @Any Instance<TaskSource> sources) {
        this.list = list;
        this.pages = sources.stream()
                .flatMap(source -> source.pages().stream())
                .collect(Collectors.toMap(TaskPage::kind, Function.identity()));
    }

    List<TaskLine> mine() {
        return list.execute().stream()
                .map(task -> new TaskLine(task, page(task.kind())))
                .toList();
    }

    /** Key of the text that says how many of the kind wait. */
    String text(TaskKind kind) {
        return page(kind).text();
    }

    /** The same for the name of a kind; null where there is none of the name. */
    @Nullable
    String textOrNull(String kind) {
        return pages.values().stream()
                .filter(page -> page.kind().name().equals(kind))
                .map(TaskPage::text)
                .findFirst()
                .orElse(null);
    }

    /** Where the thing is done: its own page, or the list of its kind. */
    String address(WaitingThing thing) {
        return Objects.requireNonNullElse(
                thing.page() == null ? page(thing.kind()).list() : thing.page(), "/my");
    }

    private TaskPage page(TaskKind kind) {
        return Objects.requireNonNull(pages.get(kind), kind.name());
    }
}
