package org.caravanserai.exchanges.invitation;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.invitation.InvitationDirectory;
import org.caravanserai.domain.exchanges.invitation.InvitationPlace;
import org.caravanserai.exchanges.CurrentAcademicYear;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The places for which the caller can invite scholars: those at organizations that the caller is a member of. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListInvitationPlaces {

    private final InvitationDirectory directory;
    private final CurrentAcademicYear current;
    private final CurrentCaller caller;

    @Inject
    public ListInvitationPlaces(InvitationDirectory directory, CurrentAcademicYear current, CurrentCaller caller) {
        this.directory = directory;
        this.current = current;
        this.caller = caller;
    }

    public List<InvitationPlace> execute() {
        return directory.places(caller.get().organizations().keySet(), current.today());
    }
}
