package org.caravanserai.web.events.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.events.EventDirectory.PerState;
import org.caravanserai.domain.events.EventRow;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.events.view.OwnEventList;
import org.caravanserai.web.shell.Asked;
import org.jspecify.annotations.Nullable;

/** The organizer's list of events, by state. */
@Named
@RequestScoped
public class OwnEventsPage {

    private static final int SIZE = 20;

    private OwnEventList own;
    private Asked asked;
    private OwnEventList.@Nullable Answer answer;

    @SuppressWarnings("NullAway.Init")
    protected OwnEventsPage() {}

    @Inject
    OwnEventsPage(OwnEventList own, Asked asked) {
        this.own = own;
        this.asked = asked;
    }

    private OwnEventList.Answer answer() {
        if (answer == null) {
            answer = own.list(asked.constant(EventState.class, "state"), asked.page(SIZE));
        }
        return answer;
    }

    public Page<EventRow> getEvents() {
        return answer().events();
    }

    public List<PerState> getStates() {
        return answer().perState();
    }

    public int getAll() {
        return getStates().stream().mapToInt(PerState::events).sum();
    }

    /** State that the list is cut to; empty: all. */
    public String getState() {
        var state = asked.constant(EventState.class, "state");
        return state == null ? "" : state.name();
    }

    public String getQuery() {
        return asked.text("query");
    }

    public String getSort() {
        return asked.text("sort");
    }
}
