package org.caravanserai.persistence.exchanges;

import org.caravanserai.domain.exchanges.invitation.ScholarInvitations;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitationsContract;

class ScholarInvitationsContractIT extends ExchangesInPostgres implements ScholarInvitationsContract {

    @Override
    public ScholarInvitations invitations() {
        return repository(JpaScholarInvitations.class);
    }
}
