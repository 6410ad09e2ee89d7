package org.caravanserai.domain.organizations;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryMembershipsTest implements MembershipsContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public Memberships memberships() {
        return memory.memberships;
    }

    @Override
    public OrganizationPeople people() {
        return memory.organizationPeople;
    }

    @Override
    public Organizations organizations() {
        return memory.organizations;
    }

    @Override
    public Accounts accounts() {
        return memory.accounts;
    }

    @Override
    public RolePlace place(UUID organization) {
        return new RolePlace("EVENT", Ids.next());
    }

    @Override
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}
