package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountRow;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.AccountStep;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;

/** Which steps the caller can take with an account now. */
@ApplicationScoped
class AccountStandings {

    private final Accounts accounts;
    private final CallerAccount callerAccount;

    @Inject
    AccountStandings(Accounts accounts, CallerAccount callerAccount) {
        this.accounts = accounts;
        this.callerAccount = callerAccount;
    }

    /**
     * @throws Refused when this step cannot be taken now: see {@link AccountStep}
     */
    void require(AccountStep step, Account account) {
        step.require(standing(account.id(), account.state(), account.platformRoles()));
    }

    Set<AccountStep> possible(AccountRow account) {
        return Step.possible(AccountStep.class, standing(account.id(), account.state(), account.roles()));
    }

    private AccountStep.Standing standing(UUID id, AccountState state, Set<PlatformRole> roles) {
        return new AccountStep.Standing(
                state,
                callerAccount.id().equals(id),
                roles.contains(PlatformRole.ADMIN) && accounts.otherAdministrators(id) == 0);
    }
}
