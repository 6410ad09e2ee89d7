package org.caravanserai.domain.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.ShortText;
import org.jspecify.annotations.Nullable;

/** Lets a program act for a person, until it expires or is revoked. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    public static final int NAME_LENGTH = 80;
    public static final Duration LIFETIME = Duration.ofDays(90);
    public static final String PREFIX = "caravan_";

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    private String name;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ApiToken() {}

    public ApiToken(UUID accountId, String name, Secret secret, Instant now, Duration lifetime) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.name = ShortText.needed("name", name, NAME_LENGTH);
        this.tokenHash = secret.hash();
        this.createdAt = now;
        this.expiresAt = now.plus(lifetime);
    }

    /** Ends the token; a second time changes nothing. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }

    public String tokenHash() {
        return tokenHash;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean isLive(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ApiToken token && id.equals(token.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
