package org.caravanserai.domain.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.jspecify.annotations.Nullable;

/**
 * A link that was sent by email: opening it proves access to that address. It stores what it confirms, and can be used once
 * within a short time; used and expired links are deleted.
 */
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

    @Embedded
    private @Nullable SignUpColumns signUp;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

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

    public static AccountLink toVerify(UUID account, SignUpRequest request, Secret secret, Instant now) {
        var link = new AccountLink(account, LinkPurpose.VERIFY_EMAIL, secret, null, now);
        link.signUp = new SignUpColumns(request);
        return link;
    }

    public static AccountLink toReset(UUID account, Secret secret, Instant now) {
        return new AccountLink(account, LinkPurpose.RESET_PASSWORD, secret, null, now);
    }

    public static AccountLink toMove(UUID account, EmailAddress newEmail, Secret secret, Instant now) {
        return new AccountLink(account, LinkPurpose.CHANGE_EMAIL, secret, newEmail, now);
    }

    /** Whether it can still be followed: it is not too old. */
    public boolean isLive(Instant now) {
        return now.isBefore(expiresAt);
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

    /** Only of a link that confirms a sign-up. */
    public SignUpRequest signUp() {
        return Objects.requireNonNull(signUp, "not a link that confirms a sign-up")
                .request();
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
