package org.caravanserai.domain.exchanges.invitation;

import org.caravanserai.domain.exchanges.ExchangesInMemory;

class MemoryScholarInvitationsTest extends ExchangesInMemory implements ScholarInvitationsContract {

    @Override
    public ScholarInvitations invitations() {
        return exchanges.invitations;
    }
}
