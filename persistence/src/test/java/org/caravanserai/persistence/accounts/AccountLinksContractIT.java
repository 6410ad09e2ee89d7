package org.caravanserai.persistence.accounts;

import org.caravanserai.domain.accounts.AccountLinks;
import org.caravanserai.domain.accounts.AccountLinksContract;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.persistence.testing.PostgresTest;

class AccountLinksContractIT extends PostgresTest implements AccountLinksContract {

    @Override
    public AccountLinks links() {
        return repository(AccountLinks.class);
    }

    @Override
    public Accounts accounts() {
        return repository(Accounts.class);
    }
}
