package org.caravanserai.web.cooperation.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.cooperation.draft.ListDrafts;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.draft.DraftState;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.areas.Task;
import org.caravanserai.web.areas.TaskSource;

/** Drafts of records that wait for a second person, and own ones that were returned. */
@RequestScoped
class DraftTasks implements TaskSource {

    private static final String PAGE = "/manage/cooperation/drafts";

    private final ListDrafts list;
    private final CurrentCaller caller;

    @Inject
    DraftTasks(ListDrafts list, CurrentCaller caller) {
        this.list = list;
        this.caller = caller;
    }

    @Override
    public List<Task> tasks() {
        if (!caller.get().may(Permission.MANAGE_COOPERATION)) {
            return List.of();
        }
        var drafts = list.execute();
        var returned = drafts.own().stream()
                .filter(draft -> draft.state() == DraftState.RETURNED)
                .count();
        return Stream.of(
                        new Task(
                                66,
                                "cooperation.my.task.publish",
                                drafts.waiting().size(),
                                PAGE),
                        new Task(67, "cooperation.my.task.returned", returned, PAGE))
                .filter(task -> task.number() > 0)
                .toList();
    }
}
