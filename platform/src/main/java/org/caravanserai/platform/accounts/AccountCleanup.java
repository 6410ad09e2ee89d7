package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.caravanserai.domain.accounts.AccountLinks;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.platform.access.OwnTransaction;

/** Deletes what accounts do not need any more, each step in a transaction of its own. */
@OwnTransaction
class AccountCleanup {

    /** How long an unconfirmed sign-up is kept, so that people can ask why they cannot sign in. */
    static final Duration UNCONFIRMED_KEPT = Duration.ofDays(14);

    static final int BATCH = 100;

    private final AccountLinks links;
    private final Accounts accounts;
    private final UnconfirmedAccounts unconfirmed;
    private final Clock clock;

    @Inject
    AccountCleanup(AccountLinks links, Accounts accounts, UnconfirmedAccounts unconfirmed, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.unconfirmed = unconfirmed;
        this.clock = clock;
    }

    /** Links that cannot be followed any more, with the sign-ups and addresses that they carried. */
    int expiredLinks() {
        return links.forgetExpired(clock.instant());
    }

    /**
     * Unconfirmed accounts.
     *
     * @return how many, at most {@link #BATCH}
     */
    int unconfirmedAccounts() {
        var old = accounts.unconfirmed(clock.instant().minus(UNCONFIRMED_KEPT), BATCH);
        old.forEach(unconfirmed::remove);
        return old.size();
    }
}
