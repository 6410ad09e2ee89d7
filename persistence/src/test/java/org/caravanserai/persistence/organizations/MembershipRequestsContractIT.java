package org.caravanserai.persistence.organizations;

import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.organizations.MembershipRequests;
import org.caravanserai.domain.organizations.MembershipRequestsContract;
import org.caravanserai.domain.organizations.OrganizationChanges;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.persistence.testing.PostgresTest;

class MembershipRequestsContractIT extends PostgresTest implements MembershipRequestsContract {

    @Override
    public MembershipRequests requests() {
        return repository(MembershipRequests.class);
    }

    @Override
    public OrganizationChanges changes() {
        return repository(OrganizationChanges.class);
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
