package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.SignUpDetails;
import org.caravanserai.domain.accounts.SignUpRequest;
import org.caravanserai.domain.shared.EmailAddress;

/**
 * Unconfirmed accounts. Anybody can request one for any address, so they have no owner: they do not block the owner of the address
 * and are deleted soon.
 */
@ApplicationScoped
class UnconfirmedAccounts {

    private final Accounts accounts;
    private final PersonalDataEraser eraser;
    private final AccountHistory history;
    private final Clock clock;

    @Inject
    UnconfirmedAccounts(Accounts accounts, PersonalDataEraser eraser, AccountHistory history, Clock clock) {
        this.accounts = accounts;
        this.eraser = eraser;
        this.history = history;
        this.clock = clock;
    }

    /** Creates an account for an address that has none. */
    Account add(EmailAddress email, SignUpRequest request, SignUpDetails details) {
        var account = new Account(email, details.profile(), clock.instant());
        account.changePassword(request.passwordHash(), clock.instant());
        accounts.add(account);
        history.record(account, AccountAction.SIGNED_UP, null);
        return account;
    }

    /** Removes one with everything that was written down of the sign-ups. */
    void remove(Account account) {
        eraser.erase(account.identity());
        accounts.removeUnconfirmed(account.id());
    }
}
