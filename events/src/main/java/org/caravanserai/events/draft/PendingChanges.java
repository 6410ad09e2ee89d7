package org.caravanserai.events.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.EventChange;
import org.caravanserai.domain.events.EventDetails;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.UnitOfWork;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** The one change of an event that waits for the authority: how it is proposed, and how it ends. */
@ApplicationScoped
public class PendingChanges {

    private final AcademicEvents events;
    private final UnitOfWork work;
    private final History history;
    private final Clock clock;

    @Inject
    public PendingChanges(AcademicEvents events, UnitOfWork work, History history, Clock clock) {
        this.events = events;
        this.work = work;
        this.history = history;
        this.clock = clock;
    }

    /**
     * An event with the change that waits.
     *
     * @param event locked until the end of the transaction
     */
    public record Waiting(AcademicEvent event, EventChange change) {}

    /**
     * @throws NotFound when no change of such an event waits
     */
    public Waiting lock(Slug slug) {
        return events.lock(slug)
                .flatMap(event -> of(event).map(change -> new Waiting(event, change)))
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /** The change that is waiting for approval; empty when there is none. */
    public Optional<EventChange> of(AcademicEvent event) {
        return events.pendingChange(event.id());
    }

    /** Asks the authority for other facts, on top of those that it has been asked for already. */
    void propose(AcademicEvent event, EventDetails.ApprovedFacts wanted) {
        var pending = of(event);
        if (pending.isEmpty()) {
            events.add(new EventChange(event.id(), wanted, clock.instant()));
        } else {
            var all = all(event, wanted, pending.get());
            if (all.equals(pending.get().facts())) {
                return;
            }
            pending.get().propose(all, clock.instant());
        }
        work.countVersion(event);
        history.record(event.id(), EventAction.CHANGE_PROPOSED, null);
    }

    private static EventDetails.ApprovedFacts all(
            AcademicEvent event, EventDetails.ApprovedFacts wanted, EventChange waiting) {
        var agreed = event.details();
        return agreed.with(wanted.onTopOf(waiting.facts(), agreed.approvedFacts()))
                .approvedFacts();
    }

    /** Where changes need no approval: the event has other facts at once, those too that have waited until now. */
    void adopt(AcademicEvent event, EventDetails.ApprovedFacts wanted) {
        var facts = of(event).map(waiting -> all(event, wanted, waiting)).orElse(wanted);
        withdraw(event, null);
        event.adopt(facts);
    }

    /** The authority agrees: the event takes over what the change says. */
    public void approve(AcademicEvent event, EventChange change, @Nullable String note) {
        change.approve();
        event.adopt(change.facts());
        history.record(event.id(), EventAction.CHANGE_APPROVED, note);
    }

    /** The authority does not agree. */
    public void reject(AcademicEvent event, @Nullable String note) {
        if (end(event, EventChange::reject)) {
            history.record(event.id(), EventAction.CHANGE_REJECTED, note);
        }
    }

    /**
     * The organizer takes the change back, or the event ends.
     *
     * @return whether one waited
     */
    public boolean withdraw(AcademicEvent event, @Nullable String why) {
        var waited = end(event, EventChange::withdraw);
        if (waited) {
            history.record(event.id(), EventAction.CHANGE_WITHDRAWN, why);
        }
        return waited;
    }

    /**
     * Ends a pending change, if there is one. Registration terms for the proposed facts are dropped, and the event gets a new
     * version, so that a decision on the old one is refused.
     *
     * @param event locked
     * @param how rejects or withdraws it
     * @return whether one waited
     */
    private boolean end(AcademicEvent event, Consumer<EventChange> how) {
        var pending = of(event);
        pending.ifPresent(change -> {
            how.accept(change);
            event.adopt(event.details().approvedFacts());
            work.countVersion(event);
        });
        return pending.isPresent();
    }
}
