package org.caravanserai.persistence.accounts;

import org.caravanserai.domain.accounts.AccountLinks;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.AccountsContract;
import org.caravanserai.persistence.testing.PostgresTest;

class AccountsContractIT extends PostgresTest implements AccountsContract {

    @Override
    public Accounts accounts() {
        return repository(Accounts.class);
    }

    @Override
    public AccountLinks links() {
        return repository(AccountLinks.class);
    }
}
