package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.AccountStep;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An administrator disables an account: its sessions and tokens stop working at once. */
@UseCase
@Requires(Permission.MANAGE_USERS)
public class DisableAccount {

    private final Accounts accounts;
    private final AccountStandings standings;
    private final AccountEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    DisableAccount(Accounts accounts, AccountStandings standings, AccountEmails emails, History history, Clock clock) {
        this.accounts = accounts;
        this.standings = standings;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws Invalid without a reason
     * @throws Refused {@code own-account}, {@code last-administrator}, {@code account-disabled-already}, {@code account-deleted}
     */
    public void execute(UUID id, String why) {
        var reason = Reason.of(why).value();
        var account = accounts.byId(id).orElseThrow(() -> new NotFound("not-found"));
        standings.require(AccountStep.DISABLE, account);
        history.step(account, AccountAction.DISABLED, reason, () -> account.disable(clock.instant()));
        emails.disabled(account, reason);
    }
}
