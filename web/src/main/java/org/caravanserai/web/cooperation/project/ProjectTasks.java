package org.caravanserai.web.cooperation.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.cooperation.project.ListProjectDuties;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.ProjectDuty;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.areas.Task;
import org.caravanserai.web.areas.TaskSource;

/** Tasks in projects. */
@RequestScoped
class ProjectTasks implements TaskSource {

    private static final String PAGE = "/my/projects";

    private final ListProjectDuties duties;
    private final CurrentCaller caller;

    @Inject
    ProjectTasks(ListProjectDuties duties, CurrentCaller caller) {
        this.duties = duties;
        this.caller = caller;
    }

    @Override
    public List<Task> tasks() {
        if (!caller.get().may(Permission.TAKE_PART_IN_PROJECTS)) {
            return List.of();
        }
        var all = duties.execute();
        var show = all.stream().filter(ProjectDuty::isToShow).count();
        return Stream.of(
                        new Task(61, "cooperation.my.task.decide", all.size() - show, PAGE),
                        new Task(62, "cooperation.my.task.show", show, PAGE))
                .filter(task -> task.number() > 0)
                .toList();
    }
}
