package org.caravanserai.events.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventChanged;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.events.draft.PendingChanges;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/**
 * Applies a change of state that the organizer makes, records it in the history and fires {@link EventChanged}. A change that still
 * waits for the authority when the event ends is withdrawn.
 */
@ApplicationScoped
class OrganizerSteps {

    private final PendingChanges pending;
    private final OwnEvents ownEvents;
    private final History history;
    private final Event<EventChanged> changed;

    @Inject
    OrganizerSteps(PendingChanges pending, OwnEvents ownEvents, History history, Event<EventChanged> changed) {
        this.pending = pending;
        this.ownEvents = ownEvents;
        this.history = history;
        this.changed = changed;
    }

    /**
     * @param why the reason for the history, or null
     * @throws NotFound for an event of others
     */
    AcademicEvent take(String slug, @Nullable String why, Consumer<AcademicEvent> step) {
        var event = ownEvents.lock(slug);
        boolean wasApproved = event.state().isApproved();
        history.step(event, why, () -> {
            step.accept(event);
            if (wasApproved && !event.state().isApproved()) {
                pending.withdraw(event, why);
            }
            return EventAction.reaching(event.state());
        });
        changed.fire(new EventChanged(event.id()));
        return event;
    }
}
