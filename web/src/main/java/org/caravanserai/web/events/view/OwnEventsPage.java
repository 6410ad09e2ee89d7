package org.caravanserai.web.events.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventBoard;
import org.caravanserai.domain.events.EventDirectory.PerState;
import org.caravanserai.domain.events.EventRow;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.events.view.OwnEventBoard;
import org.caravanserai.events.view.OwnEventList;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The organizer's events: a board by stage, or a list. */
@Named
@RequestScoped
public class OwnEventsPage {

    private static final int SIZE = 20;
    private static final int COLUMN = 6;

    private final OwnEventList own;
    private final OwnEventBoard byStage;
    private final RequestParameters parameters;
    private final ListAddress address;
    private final CurrentCaller caller;
    private @Nullable EventBoard board;
    private OwnEventList.@Nullable Answer answer;
    private @Nullable ListModel<EventRow> events;

    @Inject
    OwnEventsPage(
            OwnEventList own,
            OwnEventBoard byStage,
            RequestParameters parameters,
            ListAddress address,
            CurrentCaller caller) {
        this.own = own;
        this.byStage = byStage;
        this.parameters = parameters;
        this.address = address;
        this.caller = caller;
    }

    /** Whether the signed-in person has no events yet, so that the page shows an introduction. */
    public boolean isNewcomer() {
        return caller.get().isSignedIn() && !caller.get().may(Permission.READ_PARTICIPANTS);
    }

    /** Whether the person may have new events. */
    public boolean isDirecting() {
        return caller.get().may(Permission.DIRECT_EVENTS);
    }

    /** A list where the address says so, or asks for what only a list can answer; else a board. */
    public boolean isListed() {
        return parameters.text("view").equals("list")
                || !getState().isEmpty()
                || !getQuery().isEmpty();
    }

    private Page<EventRow> load(PageRequest request) {
        answer = own.execute(parameters.constant(EventState.class, "state"), request);
        return answer.events();
    }

    private EventBoard board() {
        if (board == null) {
            board = byStage.execute(COLUMN);
        }
        return board;
    }

    public List<EventBoard.Column> getColumns() {
        return board().columns();
    }

    public ListModel<EventRow> getEvents() {
        if (events == null) {
            events = new ListModel<>(address, SIZE, this::load, EventRow::slug);
        }
        return events;
    }

    public List<PerState> getStates() {
        getEvents().page();
        return Objects.requireNonNull(answer).perState();
    }

    public int getAll() {
        return isListed() ? getStates().stream().mapToInt(PerState::events).sum() : board().total();
    }

    /** State that the list is cut to; empty: all. */
    public String getState() {
        var state = parameters.constant(EventState.class, "state");
        return state == null ? "" : state.name();
    }

    public String getQuery() {
        return parameters.text("query");
    }
}
