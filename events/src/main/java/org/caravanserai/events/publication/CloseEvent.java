package org.caravanserai.events.publication;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventChanged;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The organizer closes an event that is over. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class CloseEvent {

    private OwnEvents ownEvents;
    private Event<EventChanged> changed;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected CloseEvent() {}

    @Inject
    public CloseEvent(OwnEvents ownEvents, Event<EventChanged> changed, History history, Clock clock) {
        this.ownEvents = ownEvents;
        this.changed = changed;
        this.history = history;
        this.clock = clock;
    }

    public void with(String slug) {
        var event = ownEvents.bySlug(slug);
        var before = event.state();
        event.close(clock.instant());
        history.record(Subject.EVENT, event.id(), "CLOSED", before, event.state(), null);
        changed.fire(new EventChanged(event.id()));
    }
}
