package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caravanserai.domain.accounts.ApiTokens;

/** Gathers when tokens were last used and writes them down once a minute: no call pays for a write of its own. */
@ApplicationScoped
class TokenUses {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Map<String, Instant> pending = new HashMap<>();
    private Instant nextWrite = Instant.EPOCH;
    private final ApiTokens tokens;
    private final Clock clock;

    @Inject
    TokenUses(ApiTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
        this.nextWrite = clock.instant().plus(PAUSE);
    }

    void note(String tokenHash) {
        var now = clock.instant();
        boolean due;
        synchronized (pending) {
            pending.put(tokenHash, now);
            due = !now.isBefore(nextWrite);
        }
        if (due) {
            write();
        }
    }

    /** Writes pending uses before they are read. */
    void write() {
        Map<String, Instant> uses;
        synchronized (pending) {
            nextWrite = clock.instant().plus(PAUSE);
            uses = new LinkedHashMap<>(pending);
            pending.clear();
        }
        if (!uses.isEmpty()) {
            tokens.used(uses);
        }
    }
}
