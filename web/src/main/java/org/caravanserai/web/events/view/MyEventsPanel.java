package org.caravanserai.web.events.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventDirectory.PerState;
import org.caravanserai.domain.events.EventRow;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.view.OwnEventList;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.approval.ListApprovals;
import org.caravanserai.web.areas.Task;
import org.caravanserai.web.areas.TaskSource;
import org.jspecify.annotations.Nullable;

/** The events that the person who is signed in organizes, a section of {@code /my}, and what waits to be done about events. */
@Named
@RequestScoped
public class MyEventsPanel implements TaskSource {

    private static final int EVENTS = 5;

    private final OwnEventList ownEvents;
    private final ListApprovals queue;
    private final CurrentCaller caller;
    private OwnEventList.@Nullable Answer own;

    @Inject
    MyEventsPanel(OwnEventList ownEvents, ListApprovals queue, CurrentCaller caller) {
        this.ownEvents = ownEvents;
        this.queue = queue;
        this.caller = caller;
    }

    @Override
    public List<Task> tasks() {
        var tasks = new ArrayList<Task>();
        if (caller.get().may(Permission.APPROVE_EVENTS)) {
            var waiting = queue.execute("EVENT", PageRequest.first(1)).total();
            tasks.add(new Task(10, "events.my.task.decide", waiting, "/manage/approvals"));
        }
        if (isOrganizer()) {
            tasks.add(task(11, EventState.RETURNED));
            tasks.add(task(12, EventState.APPROVED));
            tasks.add(task(13, EventState.DRAFT));
        }
        return tasks.stream().filter(task -> task.number() > 0).toList();
    }

    private Task task(int order, EventState state) {
        var number = own().perState().stream()
                .filter(each -> each.state() == state)
                .mapToLong(PerState::events)
                .sum();
        return new Task(order, "events.my.task." + state, number, "/manage/events?view=list&state=" + state);
    }

    public boolean isOrganizer() {
        return caller.get().may(Permission.MANAGE_EVENTS);
    }

    public List<EventRow> getEvents() {
        return own().events().items();
    }

    private OwnEventList.Answer own() {
        if (own == null) {
            own = ownEvents.execute(null, PageRequest.first(EVENTS));
        }
        return own;
    }
}
