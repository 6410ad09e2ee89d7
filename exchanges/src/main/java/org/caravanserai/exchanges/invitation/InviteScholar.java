package org.caravanserai.exchanges.invitation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.invitation.ApprovalKind;
import org.caravanserai.domain.exchanges.invitation.InvitationAction;
import org.caravanserai.domain.exchanges.invitation.InvitationContent;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitation;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitations;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.nomination.NomineeDraft;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A member of an organization invites a scholar of a partner; the faculty decides first. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class InviteScholar {

    private final InvitationPlaces places;
    private final ScholarInvitations invitations;
    private final InvitationApprovals approvals;
    private final History history;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public InviteScholar(
            InvitationPlaces places,
            ScholarInvitations invitations,
            InvitationApprovals approvals,
            History history,
            CurrentCaller caller,
            Clock clock) {
        this.places = places;
        this.invitations = invitations;
        this.approvals = approvals;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /** Invited person and purpose. */
    @Described("Invited person and purpose.")
    public record ScholarInvitationWish(
            @Described("Code of the agreement") String agreement,
            String condition,
            @Described(example = "2026/2027") AcademicYear academicYear,
            Term term,
            NomineeDraft scholar,
            String purpose,
            @Nullable String unit,
            String funding,
            LocalDate startsOn,
            LocalDate endsOn) {

        public ScholarInvitationWish {
            scholar.require("scholar");
        }

        private InvitationContent content() {
            return new InvitationContent(purpose, unit, funding, startsOn, endsOn);
        }
    }

    /**
     * @return the code of the invitation
     * @throws NotFound when the caller is a member of none of the parties
     * @throws Refused {@code agreement-not-in-force}
     * @throws Invalid each fault with its field
     */
    public String execute(ScholarInvitationWish wish) {
        var place = places.find(wish.agreement(), wish.condition(), wish.academicYear());
        var invitation = new ScholarInvitation(
                place, wish.term(), wish.scholar().nominee(), wish.content(), caller.get(), clock.instant());
        invitations.add(invitation);
        approvals.ask(invitation, List.of(ApprovalKind.FACULTY));
        history.record(invitation.id(), InvitationAction.INVITED, null, invitation.state(), null);
        return invitation.code();
    }
}
