package org.caravanserai.domain.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/** A link that was sent by e-mail: whoever follows it can read letters to that address. Good once, and not for long. */
@Entity
@Table(name = "account_link")
public class AccountLink {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private LinkPurpose purpose;

    private String hash;

    @Column(name = "new_email")
    private @Nullable EmailAddress newEmail;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected AccountLink() {}

    private AccountLink(
            UUID accountId, LinkPurpose purpose, Secret secret, @Nullable EmailAddress newEmail, Instant now) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.purpose = purpose;
        this.hash = secret.hash();
        this.newEmail = newEmail;
        this.createdAt = now;
        this.expiresAt = now.plus(purpose.lifetime());
    }

    public static AccountLink toVerify(UUID account, Secret secret, Instant now) {
        return new AccountLink(account, LinkPurpose.VERIFY_EMAIL, secret, null, now);
    }

    public static AccountLink toReset(UUID account, Secret secret, Instant now) {
        return new AccountLink(account, LinkPurpose.RESET_PASSWORD, secret, null, now);
    }

    public static AccountLink toMove(UUID account, EmailAddress newEmail, Secret secret, Instant now) {
        return new AccountLink(account, LinkPurpose.CHANGE_EMAIL, secret, newEmail, now);
    }

    /**
     * Follows the link.
     *
     * @throws Refused {@code link-expired} when it was used, replaced by a newer one, or is too old
     */
    public void use(Instant now) {
        if (!isLive(now)) {
            throw new Refused("link-expired");
        }
        usedAt = now;
    }

    /** Whether it can still be followed: it was not used and is not too old. */
    public boolean isLive(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public LinkPurpose purpose() {
        return purpose;
    }

    public String hash() {
        return hash;
    }

    /** Only of a link that changes the address. */
    public EmailAddress newEmail() {
        return Objects.requireNonNull(newEmail, "not a link that changes the address");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccountLink link && id.equals(link.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
