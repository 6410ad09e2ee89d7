package org.caravanserai.persistence.accounts;

import org.caravanserai.domain.accounts.SignInFailures;
import org.caravanserai.domain.accounts.SignInFailuresContract;
import org.caravanserai.persistence.testing.PostgresTest;

class SignInFailuresContractIT extends PostgresTest implements SignInFailuresContract {

    @Override
    public SignInFailures failures() {
        return repository(SignInFailures.class);
    }
}
