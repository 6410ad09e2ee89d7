package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An administrator enables a disabled account. */
@UseCase
@Requires(Permission.MANAGE_USERS)
public class EnableAccount {

    private final Accounts accounts;
    private final AccountHistory history;

    @Inject
    EnableAccount(Accounts accounts, AccountHistory history) {
        this.accounts = accounts;
        this.history = history;
    }

    public void execute(UUID id, String why) {
        var account = accounts.byId(id).orElseThrow(() -> new NotFound("not-found"));
        var before = account.state();
        account.enable();
        history.record(account, AccountAction.ENABLED, before, account.state(), why);
    }
}
