package org.caravanserai.domain.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;

/**
 * Who is behind a session or a token, with all roles: one statement, asked on every request of somebody signed in.
 * Accounts that are disabled, anonymised or not yet verified answer with nobody.
 */
public interface Callers {

    Optional<Caller> byAccount(UUID account);

    /**
     * The person of a session.
     *
     * @param validFrom {@link Account#sessionsValidFrom()} when the session began; it is over when the account has another value
     */
    Optional<Caller> bySession(UUID account, Instant validFrom);

    /**
     * The person of a token that is neither expired nor revoked.
     *
     * @param tokenHash {@link Secret#hash()} of what was presented
     */
    Optional<Caller> byToken(String tokenHash, Instant now);
}
