package org.caravanserai.domain.centers.enrolment;

import org.caravanserai.domain.centers.CentersInMemory;
import org.caravanserai.domain.centers.MemoryEnrolmentInvitations;

class MemoryEnrolmentInvitationsTest extends CentersInMemory implements EnrolmentInvitationsContract {

    private final EnrolmentInvitations invitations = new MemoryEnrolmentInvitations();

    @Override
    public EnrolmentInvitations invitations() {
        return invitations;
    }
}
