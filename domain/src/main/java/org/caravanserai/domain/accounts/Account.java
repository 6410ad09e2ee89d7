package org.caravanserai.domain.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.ErasedPerson;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.NoAddress;
import org.caravanserai.domain.shared.PersonIdentity;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Stateful;
import org.jspecify.annotations.Nullable;

/**
 * A person who can sign in, or of whom an organization keeps a record. Guests who register for one event are not accounts.
 *
 * <p>A person signs up and confirms the address by a link; an account that stays unverified is deleted. An administrator disables
 * and enables it. The person ends it: name, address and password are erased, and the row stays because places, documents and
 * history refer to it.
 */
@Entity
@Table(name = "account")
public class Account implements Stateful {

    @Id
    private UUID id;

    private EmailAddress email;

    @Column(name = "email_verified_at")
    private @Nullable Instant emailVerifiedAt;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    /** A session stores the value at its start and ends when the account has a different one. */
    @Column(name = "sessions_valid_from")
    private Instant sessionsValidFrom;

    /** Addresses of calendars contain a signature over it; null until the person renews them. */
    @Column(name = "calendars_valid_from")
    private @Nullable Instant calendarsValidFrom;

    @Embedded
    private AccountProfileColumns profile;

    @Column(name = "created_at")
    private Instant createdAt;

    /** Of a person without a way to sign in, of whom an organization keeps a record; null for everybody else. */
    @Column(name = "kept_since")
    private @Nullable Instant keptSince;

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    @Column(name = "anonymised_at")
    private @Nullable Instant anonymisedAt;

    @ElementCollection
    @CollectionTable(name = "account_platform_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<PlatformRole> platformRoles = new HashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /** Creates an account at sign-up; nobody can sign in until the address is verified. */
    public Account(EmailAddress email, Profile profile, Instant now) {
        this.id = Ids.next();
        this.email = email;
        this.createdAt = now;
        this.sessionsValidFrom = now.truncatedTo(ChronoUnit.MICROS);
        this.profile = new AccountProfileColumns(profile);
    }

    /** Somebody of whom an organization keeps a record, and who cannot sign in. */
    public static Account kept(Profile profile, Instant now) {
        var account = new Account(ErasedPerson.address(Ids.next()), profile, now);
        account.email = NoAddress.of(account.id);
        account.keptSince = now;
        return account;
    }

    public void describe(Profile changed) {
        refuseWhenGone();
        profile = new AccountProfileColumns(changed);
    }

    /**
     * The owner of the address confirms this sign-up: the account takes its name and password, and those of earlier
     * sign-ups with the same address no longer count.
     *
     * @throws Refused {@code link-expired} when the address has been confirmed already
     */
    public void confirm(SignUpRequest request, Instant now) {
        if (emailVerifiedAt != null) {
            throw new Refused("link-expired");
        }
        describe(request.details().profile());
        changePassword(request.passwordHash(), now);
        verifyEmail(now);
    }

    /** The person has shown that emails to the address reach them; a second time changes nothing. */
    public void verifyEmail(Instant now) {
        refuseWhenGone();
        requireOwner();
        if (emailVerifiedAt == null) {
            emailVerifiedAt = now;
        }
    }

    /**
     * Somebody who knows the person confirms the address, without a link.
     *
     * @param keepsPassword whether the password of the sign-up counts; else there is none until the person sets one by a link
     * @throws Refused {@code account-not-unconfirmed} when there is nothing to confirm
     */
    public void confirmByHand(boolean keepsPassword, Instant now) {
        refuseWhenGone();
        requireOwner();
        if (state() != AccountState.UNVERIFIED) {
            throw new Refused("account-not-unconfirmed");
        }
        if (!keepsPassword) {
            passwordHash = null;
            endSessions(now);
        }
        emailVerifiedAt = now;
    }

    /** The person has shown that emails to the new address reach them. */
    public void moveTo(EmailAddress address, Instant now) {
        refuseWhenGone();
        requireOwner();
        email = address;
        emailVerifiedAt = now;
    }

    /**
     * Sets the first or a new password and ends all sessions.
     *
     * @param hash of {@link Passwords#hash(String)}
     */
    public void changePassword(String hash, Instant now) {
        refuseWhenGone();
        requireOwner();
        passwordHash = hash;
        endSessions(now);
    }

    public void grant(PlatformRole role) {
        refuseWhenGone();
        platformRoles.add(role);
    }

    public void withdraw(PlatformRole role) {
        platformRoles.remove(role);
    }

    /** Blocks signing in with this account until it is enabled again. */
    public void disable(Instant now) {
        if (disabledAt == null) {
            disabledAt = now;
            endSessions(now);
        }
    }

    /** Ends the addresses of calendars that others may know; sessions go on. */
    public void renewCalendars(Instant now) {
        refuseWhenGone();
        calendarsValidFrom = later(calendarsValidFrom, now);
    }

    /** Always another value than before, also when the clock stands still or the nodes' clocks disagree. */
    private static Instant later(@Nullable Instant before, Instant now) {
        var next = now.truncatedTo(ChronoUnit.MICROS);
        return before == null || next.isAfter(before) ? next : before.plus(1, ChronoUnit.MICROS);
    }

    private void endSessions(Instant now) {
        sessionsValidFrom = later(sessionsValidFrom, now);
    }

    public void enable() {
        refuseWhenGone();
        disabledAt = null;
    }

    /** Removes all personal data permanently; the row stays because other rows refer to it. */
    public void anonymise(Instant now) {
        email = ErasedPerson.address(id);
        emailVerifiedAt = null;
        passwordHash = null;
        platformRoles.clear();
        profile = new AccountProfileColumns(Profile.of(ErasedPerson.NAME, LanguageTag.of("en"), ZoneOffset.UTC));
        disable(now);
        anonymisedAt = now;
    }

    private void requireOwner() {
        if (keptSince != null) {
            throw new Refused("account-kept");
        }
    }

    private void refuseWhenGone() {
        if (anonymisedAt != null) {
            throw new Refused("account-deleted");
        }
    }

    @Override
    public AccountState state() {
        if (anonymisedAt != null) {
            return AccountState.DELETED;
        } else if (disabledAt != null) {
            return AccountState.DISABLED;
        }
        if (keptSince != null) {
            return AccountState.KEPT;
        }
        return emailVerifiedAt == null ? AccountState.UNVERIFIED : AccountState.ACTIVE;
    }

    @Override
    public UUID id() {
        return id;
    }

    public EmailAddress email() {
        return email;
    }

    /** The identity of the owner, for erasure of personal data. */
    public PersonIdentity identity() {
        return new PersonIdentity(id, email, name());
    }

    public @Nullable String passwordHash() {
        return passwordHash;
    }

    /** Timestamp that a new session stores and that is compared with each request. */
    public Instant sessionsValidFrom() {
        return sessionsValidFrom;
    }

    /** Since when addresses of calendars are valid; null where they were never renewed. */
    public @Nullable Instant calendarsValidFrom() {
        return calendarsValidFrom;
    }

    public Profile profile() {
        return profile.profile();
    }

    public PersonName name() {
        return profile().name();
    }

    public Set<PlatformRole> platformRoles() {
        var roles = EnumSet.noneOf(PlatformRole.class);
        roles.addAll(platformRoles);
        return roles;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account account && id.equals(account.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
