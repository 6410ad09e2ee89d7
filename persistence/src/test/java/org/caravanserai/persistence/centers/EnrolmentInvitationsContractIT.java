package org.caravanserai.persistence.centers;

import org.caravanserai.domain.centers.enrolment.EnrolmentInvitations;
import org.caravanserai.domain.centers.enrolment.EnrolmentInvitationsContract;

class EnrolmentInvitationsContractIT extends CentersPostgresTest implements EnrolmentInvitationsContract {

    @Override
    public EnrolmentInvitations invitations() {
        return repository(EnrolmentInvitations.class);
    }
}
