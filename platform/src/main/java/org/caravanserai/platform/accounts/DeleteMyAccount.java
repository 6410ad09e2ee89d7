package org.caravanserai.platform.accounts;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.AccountDeleted;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Somebody asks to be forgotten: name (in history too), address, emails, password, tokens and memberships go, the account stays as an empty shell that what others rely on points to. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class DeleteMyAccount {

    private Self self;
    private OwnPassword own;
    private Accounts accounts;
    private LeaveOrganizations organizations;
    private AccountHistory history;
    private PersonalDataEraser eraser;
    private Event<AccountDeleted> deleted;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected DeleteMyAccount() {}

    @Inject
    DeleteMyAccount(
            Self self,
            OwnPassword own,
            Accounts accounts,
            LeaveOrganizations organizations,
            AccountHistory history,
            PersonalDataEraser eraser,
            Event<AccountDeleted> deleted,
            Clock clock) {
        this.self = self;
        this.own = own;
        this.accounts = accounts;
        this.organizations = organizations;
        this.history = history;
        this.eraser = eraser;
        this.deleted = deleted;
        this.clock = clock;
    }

    /**
     * @throws org.caravanserai.domain.shared.Invalid when the password is wrong
     * @throws Refused for the last manager of an organization and the last administrator
     */
    public void execute(String password) {
        var account = self.account();
        own.prove(account, password, "deletePassword");
        if (account.platformRoles().contains(PlatformRole.ADMIN) && accounts.otherAdministrators(account.id()) == 0) {
            throw new Refused("last-administrator");
        }
        organizations.all(account.id());
        var now = clock.instant();
        var person = account.identity();
        account.anonymise(now);
        history.record(account, AccountAction.ACCOUNT_DELETED, null);
        deleted.fire(new AccountDeleted(person.account(), person.address()));
        // Last, because what the areas did above has written the name into history once more.
        eraser.erase(person);
    }
}
