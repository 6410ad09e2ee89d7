package org.caravanserai.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.web.areas.Task;
import org.caravanserai.web.areas.TaskSource;

/** Tasks of the signed-in person in all areas. */
@Named
@RequestScoped
public class MyPage {

    private final Instance<TaskSource> sources;

    @Inject
    MyPage(@Any Instance<TaskSource> sources) {
        this.sources = sources;
    }

    public List<Task> getTasks() {
        return sources.stream()
                .flatMap(source -> source.tasks().stream())
                .sorted(Comparator.comparingInt(Task::order))
                .toList();
    }
}
