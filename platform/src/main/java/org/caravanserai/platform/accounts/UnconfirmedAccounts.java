package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Accounts;

/**
 * Accounts that somebody asked for and nobody confirmed. Anybody can ask for any address, so they are nobody's: they neither keep the
 * address from its owner nor stay for long.
 */
@ApplicationScoped
class UnconfirmedAccounts {

    private Accounts accounts;
    private PersonalDataEraser eraser;

    @SuppressWarnings("NullAway.Init")
    protected UnconfirmedAccounts() {}

    @Inject
    UnconfirmedAccounts(Accounts accounts, PersonalDataEraser eraser) {
        this.accounts = accounts;
        this.eraser = eraser;
    }

    /** With everything that was written down of the sign-ups. */
    void remove(Account account) {
        eraser.erase(account.identity());
        accounts.removeUnconfirmed(account.id());
    }
}
