package org.caravanserai.domain.organizations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A request for membership in an organization with a role. Its managers decide; of an organization without managers
 * the authority, unless the person follows a link that was sent to an address of the organization's domain. At most one is
 * open per person and organization (the database guards it).
 */
@Entity
@Table(name = "membership_request")
public class MembershipRequest {

    /** State of a request. */
    public enum State {
        OPEN,
        APPROVED,
        REFUSED,
        WITHDRAWN
    }

    public static final Duration LINK_LIFETIME = Duration.ofHours(48);

    @Id
    private UUID id;

    @Column(name = "organization_id")
    private UUID organization;

    @Column(name = "account_id")
    private UUID account;

    @Enumerated(EnumType.STRING)
    private OrganizationRole role;

    @SuppressWarnings("UnusedVariable")
    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable EmailAddress email;

    private @Nullable String hash;

    @Column(name = "link_expires_at")
    private @Nullable Instant linkExpiresAt;

    @Column(name = "requested_at")
    @SuppressWarnings("UnusedVariable")
    private Instant requestedAt;

    @Column(name = "decided_at")
    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant decidedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected MembershipRequest() {}

    /**
     * @param note for the deciding person; null if there is none
     */
    public MembershipRequest(
            UUID organization, UUID account, OrganizationRole role, @Nullable String note, Instant now) {
        this.id = Ids.next();
        this.organization = organization;
        this.account = account;
        this.role = role;
        this.note = note;
        this.state = State.OPEN;
        this.requestedAt = now;
    }

    /** A link with this secret was sent to the address; following it proves that the person reads email there. */
    public void proveBy(EmailAddress address, Secret secret, Instant now) {
        requireOpen();
        email = address;
        hash = secret.hash();
        linkExpiresAt = now.plus(LINK_LIFETIME);
    }

    /** Whether the link can still be followed. */
    public boolean isProvable(Instant now) {
        return state == State.OPEN && linkExpiresAt != null && now.isBefore(linkExpiresAt);
    }

    /** The link was followed, and managers or the authority decide nevertheless. */
    public void leaveToOthers() {
        requireOpen();
        hash = null;
        linkExpiresAt = null;
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
        requireOpen();
        state = next;
        decidedAt = now;
    }

    private void requireOpen() {
        if (state != State.OPEN) {
            throw new Refused("request-decided");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID organization() {
        return organization;
    }

    public UUID account() {
        return account;
    }

    public OrganizationRole role() {
        return role;
    }

    public State state() {
        return state;
    }

    /** The address of the organization's domain that the link was sent to; null when none was sent. */
    public @Nullable EmailAddress email() {
        return email;
    }

    public @Nullable String hash() {
        return hash;
    }
}
