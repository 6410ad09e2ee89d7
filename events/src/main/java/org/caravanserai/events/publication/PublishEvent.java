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

/** The organizer makes an approved event public, or a postponed one again. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class PublishEvent {

    private OwnEvents ownEvents;
    private Event<EventChanged> changed;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected PublishEvent() {}

    @Inject
    public PublishEvent(OwnEvents ownEvents, Event<EventChanged> changed, History history, Clock clock) {
        this.ownEvents = ownEvents;
        this.changed = changed;
        this.history = history;
        this.clock = clock;
    }

    public void with(String slug) {
        var event = ownEvents.bySlug(slug);
        var before = event.state();
        event.publish(clock.instant());
        history.record(Subject.EVENT, event.id(), "PUBLISHED", before, event.state(), null);
        changed.fire(new EventChanged(event.id()));
    }
}
