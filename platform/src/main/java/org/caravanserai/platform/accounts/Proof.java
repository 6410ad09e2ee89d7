package org.caravanserai.platform.accounts;

import java.time.Instant;
import java.util.UUID;

/** What a request brings along to say who asks. */
public sealed interface Proof {

    /** A session that this account began at that time. */
    record OfSession(UUID account, Instant signedInAt) implements Proof {}

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
