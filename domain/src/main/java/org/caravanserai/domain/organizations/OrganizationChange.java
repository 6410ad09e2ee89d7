package org.caravanserai.domain.organizations;

import jakarta.persistence.Column;
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
import org.jspecify.annotations.Nullable;

/**
 * A change of the identity of a verified organization, waiting for the authority. At most one waits per organization (the
 * database guards it); a newer proposal replaces the waiting one.
 */
@Entity
@Table(name = "organization_change")
public class OrganizationChange {

    /** State of a proposed change. */
    public enum State {
        PENDING,
        APPROVED,
        REFUSED,
        WITHDRAWN
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "organization_id")
    private UUID organization;

    @Enumerated(EnumType.STRING)
    private State state;

    private OrganizationIdentity proposed;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_at")
    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected OrganizationChange() {}

    public OrganizationChange(UUID organization, OrganizationIdentity proposed, Instant now) {
        this.id = Ids.next();
        this.organization = organization;
        this.state = State.PENDING;
        this.proposed = proposed;
        this.proposedAt = now;
    }

    /** Replaces what is proposed. */
    public void propose(OrganizationIdentity identity, Instant now) {
        requirePending();
        proposed = identity;
        proposedAt = now;
    }

    public void approve(Instant now) {
        end(State.APPROVED, now);
    }

    public void refuse(Instant now) {
        end(State.REFUSED, now);
    }

    public void withdraw(Instant now) {
        end(State.WITHDRAWN, now);
    }

    private void end(State next, Instant now) {
        requirePending();
        state = next;
        decidedAt = now;
    }

    private void requirePending() {
        if (state != State.PENDING) {
            throw new Refused("change-decided", state);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID organization() {
        return organization;
    }

    public State state() {
        return state;
    }

    public OrganizationIdentity proposed() {
        return proposed;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public long version() {
        return version;
    }
}
