package org.caravanserai.domain.events;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Refused;

/**
 * A change of dates, place, kind or organizer of an approved event, waiting for the authority. At most one waits per
 * event (the database guards it); a newer proposal replaces the waiting one.
 */
@Entity
@Table(name = "event_change")
public class EventChange {

    /** State of a proposed change. */
    public enum State {
        PENDING,
        APPROVED,
        REJECTED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "event_id")
    private UUID event;

    @Enumerated(EnumType.STRING)
    private State state;

    @Embedded
    private ApprovedFactColumns facts;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @SuppressWarnings("NullAway.Init")
    protected EventChange() {}

    public EventChange(UUID event, EventDetails.ApprovedFacts facts, Instant now) {
        this.id = Ids.next();
        this.event = event;
        this.state = State.PENDING;
        take(facts, now);
    }

    /** Replaces what is proposed. */
    public void propose(EventDetails.ApprovedFacts facts, Instant now) {
        requirePending();
        take(facts, now);
    }

    private void take(EventDetails.ApprovedFacts wanted, Instant now) {
        facts = new ApprovedFactColumns(wanted);
        proposedAt = now;
    }

    public void approve() {
        requirePending();
        state = State.APPROVED;
    }

    public void reject() {
        requirePending();
        state = State.REJECTED;
    }

    public void withdraw() {
        requirePending();
        state = State.WITHDRAWN;
    }

    private void requirePending() {
        if (state != State.PENDING) {
            throw new Refused("change-decided", state);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID event() {
        return event;
    }

    public State state() {
        return state;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public EventDetails.ApprovedFacts facts() {
        return facts.facts();
    }
}
