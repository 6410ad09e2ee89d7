package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.mail.BouncedAddresses;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/**
 * Somebody signed in wants emails at another address; it counts once its link was followed. A sign-up for the address that nobody
 * confirmed does not make it somebody's.
 */
@UseCase
@Requires(Permission.SIGNED_IN)
public class RequestEmailChange {

    private final Accounts accounts;
    private final CallerAccount callerAccount;
    private final OwnPassword own;
    private final AccountLinkEmails emails;
    private final BouncedAddresses bounced;

    @Inject
    RequestEmailChange(
            Accounts accounts,
            CallerAccount callerAccount,
            OwnPassword own,
            AccountLinkEmails emails,
            BouncedAddresses bounced) {
        this.accounts = accounts;
        this.callerAccount = callerAccount;
        this.own = own;
        this.emails = emails;
        this.bounced = bounced;
    }

    /**
     * The answer is the same whether or not the address is somebody's already: the email tells its owner.
     *
     * @throws Invalid when the password is wrong, or it is the caller's address already, unless emails did not reach it: then it is to be confirmed anew
     */
    public void execute(EmailAddress wanted, String password) {
        var account = callerAccount.lockedAccount();
        own.prove(account, password, "emailPassword");
        if (account.email().equals(wanted)) {
            if (bounced.find(wanted).isEmpty()) {
                throw new Invalid("newEmail", "email-unchanged");
            }
            emails.sendToMove(account, wanted);
            return;
        }
        accounts.byEmail(wanted)
                .filter(owner -> owner.state() != AccountState.UNVERIFIED)
                .ifPresentOrElse(emails::tellThatAddressWasWanted, () -> emails.sendToMove(account, wanted));
    }
}
