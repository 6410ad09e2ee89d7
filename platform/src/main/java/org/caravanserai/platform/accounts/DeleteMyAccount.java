package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Erases the caller: name, address, emails, password, tokens and memberships are deleted; an empty account remains for references. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class DeleteMyAccount {

    private final CallerAccount callerAccount;
    private final OwnPassword own;
    private final Accounts accounts;
    private final LeaveOrganizations organizations;
    private final AccountErasure erasure;

    @Inject
    DeleteMyAccount(
            CallerAccount callerAccount,
            OwnPassword own,
            Accounts accounts,
            LeaveOrganizations organizations,
            AccountErasure erasure) {
        this.callerAccount = callerAccount;
        this.own = own;
        this.accounts = accounts;
        this.organizations = organizations;
        this.erasure = erasure;
    }

    /**
     * @throws org.caravanserai.domain.shared.Invalid when the password is wrong
     * @throws Refused for the last manager of an organization and the last administrator
     */
    public void execute(String password) {
        var account = callerAccount.account();
        own.prove(account, password, "deletePassword");
        if (account.platformRoles().contains(PlatformRole.ADMIN) && accounts.otherAdministrators(account.id()) == 0) {
            throw new Refused("last-administrator");
        }
        organizations.all(account.id());
        erasure.erase(account);
    }
}
