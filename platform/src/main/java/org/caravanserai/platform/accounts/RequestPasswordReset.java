package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Requests a password reset. The answer does not reveal whether there is such an account. */
@UseCase
@Public
public class RequestPasswordReset {

    private final Accounts accounts;
    private final AccountLinkEmails emails;
    private final SignInThrottle throttle;

    @Inject
    RequestPasswordReset(Accounts accounts, AccountLinkEmails emails, SignInThrottle throttle) {
        this.accounts = accounts;
        this.emails = emails;
        this.throttle = throttle;
    }

    /**
     * @param address the network address the wish comes from
     */
    public void execute(EmailAddress email, String address) {
        throttle.slowDown(address);
        accounts.byEmail(email)
                .filter(account -> account.state() == AccountState.ACTIVE || account.state() == AccountState.UNVERIFIED)
                .ifPresent(emails::sendToReset);
    }
}
