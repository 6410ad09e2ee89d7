package org.caravanserai.persistence.people;

import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.people.PersonRecords;
import org.caravanserai.domain.people.PersonRecordsContract;
import org.caravanserai.persistence.testing.PostgresTest;

class PersonRecordsContractIT extends PostgresTest implements PersonRecordsContract {

    @Override
    public PersonRecords records() {
        return repository(PersonRecords.class);
    }

    @Override
    public Accounts accounts() {
        return repository(Accounts.class);
    }

    @Override
    public Organizations organizations() {
        return repository(Organizations.class);
    }
}
