package org.caravanserai.platform.accounts;

import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.accounts.Account;

/** Credentials of a request. */
public sealed interface Proof {

    /**
     * A session.
     *
     * @param validFrom {@link org.caravanserai.domain.accounts.Account#sessionsValidFrom()} as it was when the password was shown
     */
    record OfSession(UUID account, Instant validFrom) implements Proof {

        static OfSession of(Account account) {
            return new OfSession(account.id(), account.sessionsValidFrom());
        }
    }

    /**
     * A token of the API.
     *
     * @param token as it was presented
     */
    record OfToken(String token) implements Proof {
        @Override
        public String toString() {
            return "OfToken[…]";
        }
    }
}
