package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.AccountStep;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** An administrator sets the platform roles of an account. */
@UseCase
@Requires(Permission.MANAGE_USERS)
public class SetPlatformRoles {

    private final Accounts accounts;
    private final AccountStandings standings;
    private final AccountEmails emails;
    private final AccountHistory history;

    @Inject
    SetPlatformRoles(Accounts accounts, AccountStandings standings, AccountEmails emails, AccountHistory history) {
        this.accounts = accounts;
        this.standings = standings;
        this.emails = emails;
        this.history = history;
    }

    /**
     * @param why for the history
     * @throws Refused {@code last-administrator} when none would be left; {@code account-deleted}
     */
    public void execute(UUID id, Set<PlatformRole> wanted, String why) {
        var account = accounts.byId(id).orElseThrow(() -> new NotFound("not-found"));
        standings.require(AccountStep.SET_ROLES, account);
        if (account.platformRoles().contains(PlatformRole.ADMIN)
                && !wanted.contains(PlatformRole.ADMIN)
                && accounts.otherAdministrators(id) == 0) {
            throw new Refused("last-administrator");
        }
        var had = account.platformRoles();
        for (var role : EnumSet.allOf(PlatformRole.class)) {
            change(account, role, had.contains(role), wanted.contains(role), why);
        }
    }

    private void change(Account account, PlatformRole role, boolean had, boolean wanted, String why) {
        if (wanted && !had) {
            account.grant(role);
            history.record(account, AccountAction.ROLE_GRANTED, null, role, why);
            emails.role(account, role, true, why);
        } else if (had && !wanted) {
            account.withdraw(role);
            history.record(account, AccountAction.ROLE_WITHDRAWN, role, null, why);
            emails.role(account, role, false, why);
        }
    }
}
