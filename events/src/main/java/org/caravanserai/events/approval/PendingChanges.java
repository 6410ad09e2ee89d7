package org.caravanserai.events.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventChange;

/** The change of an event that waits for the authority, and its end without an approval. */
@ApplicationScoped
public class PendingChanges {

    private AcademicEvents events;

    @SuppressWarnings("NullAway.Init")
    protected PendingChanges() {}

    @Inject
    public PendingChanges(AcademicEvents events) {
        this.events = events;
    }

    /**
     * Ends the change, if one waits. Terms of registration that were meant for the proposed facts go, and the event becomes another
     * version, so that whoever has read the change is told when writing.
     *
     * @param event locked
     * @param how rejects or withdraws it
     * @return identity of the change; empty when none waits
     */
    public Optional<UUID> end(AcademicEvent event, Consumer<EventChange> how) {
        var pending = events.pendingChange(event.id());
        pending.ifPresent(change -> {
            how.accept(change);
            event.adopt(event.details().approvedFacts());
            events.touched(event);
        });
        return pending.map(EventChange::id);
    }
}
