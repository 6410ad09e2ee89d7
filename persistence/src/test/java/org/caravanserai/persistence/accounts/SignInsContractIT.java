package org.caravanserai.persistence.accounts;

import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.SignIns;
import org.caravanserai.domain.accounts.SignInsContract;
import org.caravanserai.persistence.testing.PostgresTest;

class SignInsContractIT extends PostgresTest implements SignInsContract {

    @Override
    public SignIns signIns() {
        return repository(SignIns.class);
    }

    @Override
    public Accounts accounts() {
        return repository(Accounts.class);
    }
}
