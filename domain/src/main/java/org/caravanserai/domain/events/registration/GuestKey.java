package org.caravanserai.domain.events.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Key that lets a guest open the registration until it expires; only its hash is stored. */
@Embeddable
public class GuestKey {

    @Column(name = "guest_key_hash")
    private String hash;

    @Column(name = "guest_key_expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected GuestKey() {}

    public GuestKey(String hash, Instant expiresAt) {
        this.hash = hash;
        this.expiresAt = expiresAt;
    }

    /** Whether the given key matches and has not expired. */
    boolean isOpenedBy(String broughtHash, Instant now) {
        return hash.equals(broughtHash) && now.isBefore(expiresAt);
    }
}
