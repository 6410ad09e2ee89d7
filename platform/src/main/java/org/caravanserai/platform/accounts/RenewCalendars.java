package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Gives the calendars of the signed-in account other addresses: whoever knows the present ones reads nothing any more. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class RenewCalendars {

    private final CallerAccount callerAccount;
    private final AccountHistory history;
    private final Clock clock;

    @Inject
    RenewCalendars(CallerAccount callerAccount, AccountHistory history, Clock clock) {
        this.callerAccount = callerAccount;
        this.history = history;
        this.clock = clock;
    }

    public void execute() {
        var account = callerAccount.lockedAccount();
        account.renewCalendars(clock.instant());
        history.record(account, AccountAction.CALENDARS_RENEWED, null);
    }
}
