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
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is asked by email to take a role in an organization. The link works once, for this address only, and expires. At
 * most one is open for the same address and role at the same place (the database guards it).
 */
@Entity
@Table(name = "organization_invitation")
public class Invitation {

    public static final Duration LIFETIME = Duration.ofDays(14);

    @Id
    private UUID id;

    @Column(name = "organization_id")
    private UUID organization;

    private EmailAddress email;

    @Enumerated(EnumType.STRING)
    private OrganizationRole role;

    @Column(name = "place_kind")
    private @Nullable String placeKind;

    @Column(name = "place_id")
    private @Nullable UUID placeId;

    private String hash;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "declined_at")
    private @Nullable Instant declinedAt;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(name = "given_by")
    private @Nullable UUID givenBy;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    /** To a role in the whole organization. */
    public Invitation(UUID organization, EmailAddress email, OrganizationRole role, Secret secret, Instant now) {
        this(organization, email, role, null, secret, now);
    }

    /**
     * @param place where the role counts; null: in the whole organization
     */
    @SuppressWarnings("NullAway.Init")
    public Invitation(
            UUID organization,
            EmailAddress email,
            OrganizationRole role,
            @Nullable RolePlace place,
            Secret secret,
            Instant now) {
        this.id = Ids.next();
        this.organization = organization;
        this.email = email;
        this.role = role;
        if (place != null) {
            this.placeKind = place.kind();
            this.placeId = place.id();
        }
        renew(secret, now);
    }

    /** Sends it again: the earlier link ends. */
    public final void renew(Secret secret, Instant now) {
        requireOpen();
        hash = secret.hash();
        invitedAt = now;
        expiresAt = now.plus(LIFETIME);
    }

    /**
     * Says what is offered.
     *
     * @param endsOn the last day of the role; null for a role without an end
     * @param givenBy the account that invites
     */
    public void offer(@Nullable LocalDate endsOn, @Nullable UUID givenBy) {
        requireOpen();
        this.endsOn = endsOn;
        this.givenBy = givenBy;
    }

    /**
     * The person takes the role.
     *
     * @param address the confirmed address of the account that accepts
     * @throws Refused {@code link-expired}; {@code invitation-for-another-address}
     */
    public void accept(EmailAddress address, Instant now) {
        requireLiveFor(address, now);
        acceptedAt = now;
    }

    /**
     * The person does not want the role.
     *
     * @param address the confirmed address of the account that declines
     * @throws Refused {@code link-expired}; {@code invitation-for-another-address}
     */
    public void decline(EmailAddress address, Instant now) {
        requireLiveFor(address, now);
        declinedAt = now;
    }

    private void requireLiveFor(EmailAddress address, Instant now) {
        if (!isLive(now)) {
            throw new Refused("link-expired");
        }
        if (!email.equals(address)) {
            throw new Refused("invitation-for-another-address", email);
        }
    }

    public void withdraw(Instant now) {
        requireOpen();
        withdrawnAt = now;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new Refused("invitation-over");
        }
    }

    private boolean isOpen() {
        return acceptedAt == null && withdrawnAt == null && declinedAt == null;
    }

    /** Whether the link can still be followed. */
    public boolean isLive(Instant now) {
        return isOpen() && now.isBefore(expiresAt) && (endsOn == null || !endsOn.isBefore(Membership.day(now)));
    }

    public UUID id() {
        return id;
    }

    public UUID organization() {
        return organization;
    }

    public EmailAddress email() {
        return email;
    }

    public OrganizationRole role() {
        return role;
    }

    /** Where the role counts; null: in the whole organization. */
    public @Nullable RolePlace place() {
        return placeKind == null || placeId == null ? null : new RolePlace(placeKind, placeId);
    }

    public @Nullable LocalDate endsOn() {
        return endsOn;
    }

    public @Nullable UUID givenBy() {
        return givenBy;
    }

    public String hash() {
        return hash;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
