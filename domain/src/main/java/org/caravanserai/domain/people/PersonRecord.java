package org.caravanserai.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What an organization keeps of a person. The person stands in the accounts without a way to sign in, so that everything that takes a
 * person takes this one; by a link the person takes the record over into an account of their own.
 *
 * <p>A member of the organization enters it with the day of consent, corrects it, and completes it from a second record of the same person. A link to
 * take it over is good for {@link #LINK_LIFETIME}; a new one ends the earlier one. Once it is taken over, the organization changes it no more:
 * the account speaks for the person. It is erased by the rules of accounts.
 */
@Entity
@Table(name = "person_record")
public class PersonRecord {

    /** How long a link to take the record over is good for: it is printed and carried home. */
    public static final Duration LINK_LIFETIME = Duration.ofDays(30);

    @Id
    private UUID id;

    private String code;

    @Column(name = "account_id")
    private UUID account;

    @Column(name = "organization_id")
    private UUID organization;

    @Column(name = "born_on")
    private @Nullable LocalDate bornOn;

    private @Nullable String phone;

    private @Nullable EmailAddress email;

    @Column(name = "guardian_name")
    private @Nullable String guardianName;

    @Column(name = "guardian_phone")
    private @Nullable String guardianPhone;

    @Column(name = "guardian_email")
    private @Nullable EmailAddress guardianEmail;

    @Column(name = "consented_on")
    private LocalDate consentedOn;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "claim_hash")
    private @Nullable String claimHash;

    @Column(name = "claim_until")
    private @Nullable Instant claimUntil;

    @Column(name = "claimed_at")
    private @Nullable Instant claimedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PersonRecord() {}

    /**
     * @param person an account without a way to sign in, made for this record
     * @param consentedOn when the person, or the guardian, agreed to the record
     */
    @SuppressWarnings("NullAway.Init")
    public PersonRecord(Account person, UUID organization, PersonContact contact, LocalDate consentedOn, Instant now) {
        this.id = Ids.next();
        this.code = ReadableCode.next();
        this.account = person.id();
        this.organization = organization;
        this.consentedOn = consentedOn;
        this.enteredAt = now;
        keep(contact);
    }

    /** Corrects what is known of the person. */
    public void change(PersonContact contact) {
        requireUnclaimed();
        keep(contact);
    }

    /** Takes what another record of the same person knows and this one does not. */
    public void complete(PersonContact other) {
        requireUnclaimed();
        var known = contact();
        keep(new PersonContact(
                known.bornOn() == null ? other.bornOn() : known.bornOn(),
                known.phone() == null ? other.phone() : known.phone(),
                known.email() == null ? other.email() : known.email(),
                known.guardian() == null ? other.guardian() : known.guardian()));
    }

    private void keep(PersonContact contact) {
        bornOn = contact.bornOn();
        phone = contact.phone();
        email = contact.email();
        var guardian = contact.guardian();
        guardianName = guardian == null ? null : guardian.name();
        guardianPhone = guardian == null ? null : guardian.phone();
        guardianEmail = guardian == null ? null : guardian.email();
    }

    /**
     * Gives a link with which the person takes the record over; an earlier one ends.
     *
     * @throws Refused {@code person-claimed}
     */
    public void giveLink(Secret secret, Instant now) {
        requireUnclaimed();
        claimHash = secret.hash();
        claimUntil = now.plus(LINK_LIFETIME);
    }

    /** Whether the link can still be followed. */
    public boolean isClaimable(Instant now) {
        return claimedAt == null && claimUntil != null && now.isBefore(claimUntil);
    }

    /**
     * The person takes the record over.
     *
     * @param owner the account with which the person signs in
     * @throws Refused {@code link-expired}
     */
    public void claim(UUID owner, Instant now) {
        if (!isClaimable(now)) {
            throw new Refused("link-expired");
        }
        account = owner;
        claimHash = null;
        claimUntil = null;
        claimedAt = now;
    }

    private void requireUnclaimed() {
        if (claimedAt != null) {
            throw new Refused("person-claimed");
        }
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** Of the person: without a way to sign in until the record is claimed, then the one that claimed it. */
    public UUID account() {
        return account;
    }

    /** Who keeps the record. */
    public UUID organization() {
        return organization;
    }

    public PersonContact contact() {
        return new PersonContact(
                bornOn,
                phone,
                email,
                guardianName == null ? null : new Guardian(guardianName, guardianPhone, guardianEmail));
    }

    public LocalDate consentedOn() {
        return consentedOn;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public @Nullable String claimHash() {
        return claimHash;
    }

    /** When the link ends; null: there is none. */
    public @Nullable Instant claimUntil() {
        return claimUntil;
    }

    /** Null until the person has taken the record over. */
    public @Nullable Instant claimedAt() {
        return claimedAt;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonRecord person && id.equals(person.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
