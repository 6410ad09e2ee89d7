package org.caravanserai.persistence.events;

import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.events.EventPeople;
import org.caravanserai.domain.events.EventPeopleContract;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.persistence.testing.PostgresTest;

class EventPeopleContractIT extends PostgresTest implements EventPeopleContract {

    @Override
    public EventPeople people() {
        return repository(EventPeople.class);
    }

    @Override
    public Organizations organizations() {
        return repository(Organizations.class);
    }

    @Override
    public Memberships memberships() {
        return repository(Memberships.class);
    }

    @Override
    public Accounts accounts() {
        return repository(Accounts.class);
    }
}
