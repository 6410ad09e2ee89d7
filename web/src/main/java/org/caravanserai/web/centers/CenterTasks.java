package org.caravanserai.web.centers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.centers.center.BrowseOwnCenters;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterRow;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.approval.ListApprovals;
import org.caravanserai.web.areas.Task;
import org.caravanserai.web.areas.TaskSource;

/** Tasks about centers. */
@RequestScoped
class CenterTasks implements TaskSource {

    private static final String OWN = "/manage/centers";

    private final BrowseOwnCenters own;
    private final ListApprovals queue;
    private final CurrentCaller caller;

    @Inject
    CenterTasks(BrowseOwnCenters own, ListApprovals queue, CurrentCaller caller) {
        this.own = own;
        this.queue = queue;
        this.caller = caller;
    }

    @Override
    public List<Task> tasks() {
        var tasks = new ArrayList<Task>();
        if (caller.get().may(Permission.APPROVE_CENTERS)) {
            tasks.add(waiting(30, "centers.my.task.decide", "CENTER"));
            tasks.add(waiting(35, "centers.my.task.planDecide", "CENTER_PLAN"));
        }
        if (caller.get().may(Permission.MANAGE_CENTER)) {
            var centers = own.execute(PageRequest.first(PageRequest.MAX_SIZE)).items();
            tasks.add(task(31, "centers.my.task.returned", centers, CenterState.RETURNED));
            tasks.add(task(32, "centers.my.task.sign", centers, CenterState.APPROVED));
            tasks.add(task(33, "centers.my.task.open", centers, CenterState.AGREEMENT_SIGNED));
            tasks.add(task(34, "centers.my.task.renew", centers, CenterState.RENEWAL_DUE));
        }
        return tasks.stream().filter(task -> task.number() > 0).toList();
    }

    private Task waiting(int order, String text, String subject) {
        return new Task(
                order,
                text,
                queue.execute(subject, PageRequest.first(1)).total(),
                "/manage/approvals?subject=" + subject);
    }

    private static Task task(int order, String text, List<CenterRow> centers, CenterState state) {
        return new Task(
                order,
                text,
                centers.stream().filter(each -> each.state() == state).count(),
                OWN);
    }
}
