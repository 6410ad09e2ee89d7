package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An administrator enables a disabled account. */
@UseCase
@Requires(Permission.MANAGE_USERS)
public class EnableAccount {

    private final Accounts accounts;
    private final AccountEmails emails;
    private final History history;

    @Inject
    EnableAccount(Accounts accounts, AccountEmails emails, History history) {
        this.accounts = accounts;
        this.emails = emails;
        this.history = history;
    }

    public void execute(UUID id, String why) {
        var account = accounts.byId(id).orElseThrow(() -> new NotFound("not-found"));
        history.step(account, AccountAction.ENABLED, why.isBlank() ? null : why.strip(), account::enable);
        emails.enabled(account, why.strip());
    }
}
