package org.caravanserai.persistence.organizations;

import org.caravanserai.domain.organizations.Invitations;
import org.caravanserai.domain.organizations.InvitationsContract;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.persistence.testing.PostgresTest;

class InvitationsContractIT extends PostgresTest implements InvitationsContract {

    @Override
    public Invitations invitations() {
        return repository(Invitations.class);
    }

    @Override
    public Organizations organizations() {
        return repository(Organizations.class);
    }
}
