package org.caravanserai.domain.accounts;

import java.time.Duration;

/** What a link in an email is for, and how long it is good. */
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
