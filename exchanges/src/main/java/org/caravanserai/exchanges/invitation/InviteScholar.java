package org.caravanserai.exchanges.invitation;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.invitation.ApprovalKind;
import org.caravanserai.domain.exchanges.invitation.InvitationAction;
import org.caravanserai.domain.exchanges.invitation.InvitationContent;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitation;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitations;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A member of an organization invites a scholar of a partner; the faculty decides first. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class InviteScholar {

    private final InvitationPlaces places;
    private final ScholarInvitations invitations;
    private final InvitationApprovals approvals;
    private final InvitationHistory history;
    private final CurrentCaller caller;

    @Inject
    public InviteScholar(
            InvitationPlaces places,
            ScholarInvitations invitations,
            InvitationApprovals approvals,
            InvitationHistory history,
            CurrentCaller caller) {
        this.places = places;
        this.invitations = invitations;
        this.approvals = approvals;
        this.history = history;
        this.caller = caller;
    }

    /**
     * @param agreement its code
     */
    public record Command(
            String agreement,
            String condition,
            AcademicYear year,
            Term term,
            Nominee scholar,
            InvitationContent content) {}

    /**
     * @return the code of the invitation
     * @throws NotFound when the caller is a member of none of the parties
     * @throws Refused {@code agreement-not-in-force}
     * @throws Invalid each fault with its field
     */
    public String execute(Command command) {
        var place = places.find(command.agreement(), command.condition(), command.year());
        var invitation = new ScholarInvitation(
                place, command.term(), command.scholar(), command.content(), caller.get(), history.now());
        invitations.add(invitation);
        approvals.ask(invitation, List.of(ApprovalKind.FACULTY));
        history.record(invitation, InvitationAction.INVITED, null, null);
        return invitation.code();
    }
}
