package org.caravanserai.persistence.organizations;

import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.OrganizationsContract;
import org.caravanserai.persistence.testing.PostgresTest;

class OrganizationsContractIT extends PostgresTest implements OrganizationsContract {

    @Override
    public Organizations organizations() {
        return repository(Organizations.class);
    }
}
