package org.caravanserai.events.publication;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventChanged;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** The organizer puts an event away that is closed, cancelled or rejected. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class ArchiveEvent {

    private OwnEvents ownEvents;
    private Event<EventChanged> changed;
    private History history;

    @SuppressWarnings("NullAway.Init")
    protected ArchiveEvent() {}

    @Inject
    public ArchiveEvent(OwnEvents ownEvents, Event<EventChanged> changed, History history) {
        this.ownEvents = ownEvents;
        this.changed = changed;
        this.history = history;
    }

    public void with(String slug) {
        var event = ownEvents.bySlug(slug);
        var before = event.state();
        event.archive();
        history.record(Subject.EVENT, event.id(), "ARCHIVED", before, event.state(), null);
        changed.fire(new EventChanged(event.id()));
    }
}
