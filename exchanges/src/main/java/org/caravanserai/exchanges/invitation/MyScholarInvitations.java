package org.caravanserai.exchanges.invitation;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.invitation.InvitationDirectory;
import org.caravanserai.domain.exchanges.invitation.InvitationRow;
import org.caravanserai.domain.exchanges.invitation.InvitationState;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Invitations to the caller, from the time at which the faculty has approved them. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class MyScholarInvitations {

    private final InvitationDirectory directory;
    private final CurrentCaller caller;

    @Inject
    public MyScholarInvitations(InvitationDirectory directory, CurrentCaller caller) {
        this.directory = directory;
        this.caller = caller;
    }

    public List<InvitationRow> execute() {
        var email = caller.get().email();
        return email == null
                ? List.of()
                : directory.ofScholar(email).stream()
                        .filter(each -> each.state() != InvitationState.PROPOSED)
                        .toList();
    }
}
