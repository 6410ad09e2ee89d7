package org.caravanserai.centers.enrolment;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.EnrolmentInvitation;
import org.caravanserai.domain.centers.enrolment.EnrolmentInvitations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Who was invited to a class and has not answered yet, for the directors of the center. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class BrowseClassInvitations {

    private final EnrolmentInvitations invitations;
    private final ClassAccess access;

    @Inject
    public BrowseClassInvitations(EnrolmentInvitations invitations, ClassAccess access) {
        this.invitations = invitations;
        this.access = access;
    }

    /**
     * @throws NotFound when the caller does not direct the center
     */
    public List<EnrolmentInvitation> execute(String code) {
        return invitations.open(access.directed(code).id());
    }
}
