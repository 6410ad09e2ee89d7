package org.caravanserai.persistence.organizations;

import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.MembershipsContract;
import org.caravanserai.domain.organizations.OrganizationPeople;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.persistence.testing.PostgresTest;

class MembershipsContractIT extends PostgresTest implements MembershipsContract {

    @Override
    public Memberships memberships() {
        return repository(Memberships.class);
    }

    @Override
    public OrganizationPeople people() {
        return repository(OrganizationPeople.class);
    }

    @Override
    public Organizations organizations() {
        return repository(Organizations.class);
    }

    @Override
    public Accounts accounts() {
        return repository(Accounts.class);
    }
}
