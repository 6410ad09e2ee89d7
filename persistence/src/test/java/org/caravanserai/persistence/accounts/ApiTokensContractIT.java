package org.caravanserai.persistence.accounts;

import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.ApiTokens;
import org.caravanserai.domain.accounts.ApiTokensContract;
import org.caravanserai.persistence.testing.PostgresTest;

class ApiTokensContractIT extends PostgresTest implements ApiTokensContract {

    @Override
    public ApiTokens tokens() {
        return repository(ApiTokens.class);
    }

    @Override
    public Accounts accounts() {
        return repository(Accounts.class);
    }
}
