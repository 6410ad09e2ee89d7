package org.caravanserai.web.events.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventDirectory.PerState;
import org.caravanserai.domain.events.EventRow;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.approval.ApprovalQueue;
import org.caravanserai.events.registration.MyRegistrations;
import org.caravanserai.events.view.OwnEventList;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Everything that concerns the person who is signed in: what needs him today, his registrations, his events. */
@Named
@RequestScoped
public class MyPage {

    private static final int EVENTS = 5;

    private MyRegistrations registrations;
    private OwnEventList ownEvents;
    private ApprovalQueue queue;
    private CurrentCaller caller;
    private Instant now;
    private @Nullable List<RegistrationView> mine;
    private OwnEventList.@Nullable Answer own;

    @SuppressWarnings("NullAway.Init")
    protected MyPage() {}

    @Inject
    MyPage(
            MyRegistrations registrations,
            OwnEventList ownEvents,
            ApprovalQueue queue,
            CurrentCaller caller,
            Clock clock) {
        this.registrations = registrations;
        this.ownEvents = ownEvents;
        this.queue = queue;
        this.caller = caller;
        this.now = clock.instant();
    }

    /** Something that waits for the visitor: the last part of its message's key, how often, and where to do it. */
    public record Task(String key, long number, String link) {}

    public List<Task> getTasks() {
        var tasks = new ArrayList<Task>();
        if (caller.get().may(Permission.APPROVE_EVENTS)) {
            add(tasks, "decide", queue.execute(PageRequest.first(1)).total(), "/manage/approvals");
        }
        if (isOrganizer()) {
            for (var state : List.of(EventState.RETURNED, EventState.APPROVED, EventState.DRAFT)) {
                add(tasks, state.name(), number(state), "/manage/events?view=list&state=" + state);
            }
        }
        return tasks;
    }

    private static void add(List<Task> tasks, String key, long number, String link) {
        if (number > 0) {
            tasks.add(new Task(key, number, link));
        }
    }

    private long number(EventState state) {
        return own().perState().stream()
                .filter(each -> each.state() == state)
                .mapToLong(PerState::events)
                .sum();
    }

    /** Live registrations of events that are not over, and those that ended because the event is cancelled; the next first. */
    public List<RegistrationView> getComing() {
        return mine().stream()
                .filter(each ->
                        (each.state().isLive() || each.isOverWithItsEvent()) && now.isBefore(each.eventEndsAt()))
                .sorted(Comparator.comparing(RegistrationView::eventStartsAt))
                .toList();
    }

    /** All the others: over, cancelled, rejected. */
    public List<RegistrationView> getPast() {
        var coming = getComing();
        return mine().stream().filter(each -> !coming.contains(each)).toList();
    }

    private List<RegistrationView> mine() {
        if (mine == null) {
            mine = registrations.execute();
        }
        return mine;
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
