package org.caravanserai.domain.organizations;

import java.util.concurrent.Callable;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.testing.MemoryPorts;

class MemoryMembershipRequestsTest implements MembershipRequestsContract {

    private final MemoryPorts memory = new MemoryPorts();

    @Override
    public MembershipRequests requests() {
        return memory.membershipRequests;
    }

    @Override
    public OrganizationChanges changes() {
        return memory.organizationChanges;
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
    public <T> T inTransaction(Callable<T> work) {
        return memory.inTransaction(work);
    }
}
