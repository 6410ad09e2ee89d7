package org.caravanserai.persistence.notices;

import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.mail.BouncedAddresses;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.mail.OutboxMessages;
import org.caravanserai.domain.notices.AccountNotices;
import org.caravanserai.domain.notices.EmailChoices;
import org.caravanserai.domain.notices.EmailChoicesContract;
import org.caravanserai.persistence.testing.PostgresTest;

class EmailChoicesContractIT extends PostgresTest implements EmailChoicesContract {

    @Override
    public EmailChoices choices() {
        return repository(EmailChoices.class);
    }

    @Override
    public Outbox outbox() {
        return repository(Outbox.class);
    }

    @Override
    public OutboxMessages messages() {
        return repository(OutboxMessages.class);
    }

    @Override
    public AccountNotices notices() {
        return repository(AccountNotices.class);
    }

    @Override
    public BouncedAddresses bounced() {
        return repository(BouncedAddresses.class);
    }

    @Override
    public Accounts accounts() {
        return repository(Accounts.class);
    }
}
