package org.caravanserai.domain.accounts;

import java.time.Duration;

/** Purpose of a link in an email, and how long it is valid. */
public enum LinkPurpose {
    VERIFY_EMAIL(Duration.ofHours(48)),
    RESET_PASSWORD(Duration.ofHours(2)),
    CHANGE_EMAIL(Duration.ofHours(24));

    private final Duration lifetime;

    LinkPurpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    public Duration lifetime() {
        return lifetime;
    }
}
