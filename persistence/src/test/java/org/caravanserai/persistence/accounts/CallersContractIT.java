package org.caravanserai.persistence.accounts;

import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.ApiTokens;
import org.caravanserai.domain.accounts.Callers;
import org.caravanserai.domain.accounts.CallersContract;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.persistence.testing.PostgresTest;

class CallersContractIT extends PostgresTest implements CallersContract {

    @Override
    public Callers callers() {
        return repository(Callers.class);
    }

    @Override
    public Accounts accounts() {
        return repository(Accounts.class);
    }

    @Override
    public ApiTokens tokens() {
        return repository(ApiTokens.class);
    }

    @Override
    public Organizations organizations() {
        return repository(Organizations.class);
    }

    @Override
    public Memberships memberships() {
        return repository(Memberships.class);
    }
}
