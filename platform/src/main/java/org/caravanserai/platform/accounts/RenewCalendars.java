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

    private final Self self;
    private final AccountHistory history;
    private final Clock clock;

    @Inject
    RenewCalendars(Self self, AccountHistory history, Clock clock) {
        this.self = self;
        this.history = history;
        this.clock = clock;
    }

    public void execute() {
        var account = self.lockedAccount();
        account.renewCalendars(clock.instant());
        history.record(account, AccountAction.CALENDARS_RENEWED, null);
    }
}
