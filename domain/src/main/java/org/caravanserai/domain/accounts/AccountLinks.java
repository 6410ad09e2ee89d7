package org.caravanserai.domain.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Links that were sent by e-mail. */
public interface AccountLinks {

    void add(AccountLink link);

    Optional<AccountLink> byHash(String hash);

    /** Ends the account's links for this purpose: a newer one takes their place, or they have no point any more. */
    void endAll(UUID account, LinkPurpose purpose, Instant now);
}
