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
import org.caravanserai.platform.tasks.ListMyTasks;
import org.caravanserai.web.areas.TaskPage;
import org.caravanserai.web.areas.TaskSource;

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
                .map(task -> new TaskLine(
                        task,
                        Objects.requireNonNull(
                                pages.get(task.kind()), task.kind().name())))
                .toList();
    }
}
