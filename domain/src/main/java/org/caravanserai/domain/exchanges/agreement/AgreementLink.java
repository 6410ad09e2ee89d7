package org.caravanserai.domain.exchanges.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * By this a person without an account acts for one party of one agreement: reads it, proposes other conditions, approves. It
 * ends by itself and can be revoked; everything done by it is attributed to it.
 */
@Entity
@Table(name = "agreement_link")
public class AgreementLink {

    public static final int MOST_DAYS = 365;

    private static final int LONGEST_NAME = 200;

    @Id
    private UUID id;

    private String code;

    @Column(name = "agreement_id")
    private UUID agreement;

    @Column(name = "organization_id")
    private UUID party;

    @Column(name = "person_name")
    private String person;

    private EmailAddress email;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected AgreementLink() {}

    /**
     * @param party for which the person acts
     * @param days that the link lasts, 1 to {@link #MOST_DAYS}
     * @throws Invalid each fault with its field
     */
    public AgreementLink(
            UUID agreement, UUID party, String person, EmailAddress email, UUID createdBy, int days, Instant now) {
        new Invalid.Collector()
                .check(!person.isBlank(), "person", "required")
                .check(person.length() <= LONGEST_NAME, "person", "text-too-long", LONGEST_NAME)
                .check(days >= 1 && days <= MOST_DAYS, "days", "between", 1, MOST_DAYS)
                .throwIfAny();
        this.id = Ids.next();
        this.code = ReadableCode.next();
        this.agreement = agreement;
        this.party = party;
        this.person = person.strip();
        this.email = email;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.expiresAt = now.plus(Duration.ofDays(days));
    }

    /** Whether it still opens the agreement. */
    public boolean isOpen(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /**
     * It opens nothing from now on; what was done with it stays.
     *
     * @throws Refused {@code link-over} when it has ended already
     */
    public void revoke(Instant now) {
        if (!isOpen(now)) {
            throw new Refused("link-over");
        }
        revokedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public UUID agreement() {
        return agreement;
    }

    public UUID party() {
        return party;
    }

    /** The name of the link's holder. */
    public String person() {
        return person;
    }

    public EmailAddress email() {
        return email;
    }

    public UUID createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable Instant revokedAt() {
        return revokedAt;
    }
}
