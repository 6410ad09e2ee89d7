package org.caravanserai.persistence.notices;

import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.notices.AccountNotices;
import org.caravanserai.domain.notices.AccountNoticesContract;
import org.caravanserai.persistence.testing.PostgresTest;

class AccountNoticesContractIT extends PostgresTest implements AccountNoticesContract {

    @Override
    public AccountNotices notices() {
        return repository(AccountNotices.class);
    }

    @Override
    public Outbox outbox() {
        return repository(Outbox.class);
    }

    @Override
    public Accounts accounts() {
        return repository(Accounts.class);
    }
}
