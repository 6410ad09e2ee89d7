package org.caravanserai.web.events.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.EventStep;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.events.view.ShowOwnEvent;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** One event as shown to its organizer: state, change waiting for approval, history. */
@Named
@RequestScoped
public class OverviewPage {

    private final ShowOwnEvent show;
    private final RequestParameters parameters;
    private final Instant now;
    private ShowOwnEvent.@Nullable Answer answer;

    @Inject
    OverviewPage(ShowOwnEvent show, RequestParameters parameters, Clock clock) {
        this.show = show;
        this.parameters = parameters;
        this.now = clock.instant();
    }

    private ShowOwnEvent.Answer answer() {
        if (answer == null) {
            answer = show.execute(parameters.text("slug"));
        }
        return answer;
    }

    public EventView getEvent() {
        return answer().event();
    }

    /** The change waiting for approval, field by field. */
    public List<FieldDifference> getProposed() {
        return answer().proposed();
    }

    public List<HistoryLine> getHistory() {
        return answer().history();
    }

    /** The last part of the key of what to do next. */
    public String getNext() {
        var event = getEvent();
        if (event.pendingChange() != null) {
            return "CHANGE";
        }
        return event.state() == EventState.POSTPONED && !event.newDatesDue()
                ? "REDATED"
                : event.state().name();
    }

    /** What the authority wrote when it sent the event back or rejected it; null when it did not. */
    public @Nullable String getNote() {
        return answer().note();
    }

    /** Languages of the interface in which the event has no title yet. */
    public List<String> missing(List<String> wanted) {
        return getEvent().title().missing(wanted);
    }

    /** Whether the visitor can do anything with it, and does not only read. */
    public boolean isManaging() {
        return answer().manages();
    }

    public boolean can(EventStep step) {
        return answer().can(step);
    }

    public boolean isOver() {
        return getEvent().isOver(now);
    }

    /** People who would be written to if the event were cancelled now. */
    public int getPeople() {
        return getEvent().registered() + getEvent().waiting();
    }
}
