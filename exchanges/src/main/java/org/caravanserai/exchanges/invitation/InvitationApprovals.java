package org.caravanserai.exchanges.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.deadlines.Assignee;
import org.caravanserai.domain.deadlines.DeadlineOrder;
import org.caravanserai.domain.deadlines.Escalation;
import org.caravanserai.domain.exchanges.invitation.ApprovalKind;
import org.caravanserai.domain.exchanges.invitation.ApprovalState;
import org.caravanserai.domain.exchanges.invitation.InvitationApproval;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitation;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitations;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.exchanges.DeadlineTitles;
import org.caravanserai.platform.deadlines.DeadlineKeeping;

/** The approvals of invitations and their deadlines, which the officers of the host keep. */
@ApplicationScoped
class InvitationApprovals {

    private static final List<Integer> LEAD_DAYS = List.of(7, 1);
    private static final int DAYS_TO_MANAGERS = 3;

    private final ScholarInvitations invitations;
    private final DeadlineKeeping deadlines;
    private final Clock clock;

    @Inject
    InvitationApprovals(ScholarInvitations invitations, DeadlineKeeping deadlines, Clock clock) {
        this.invitations = invitations;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    List<InvitationApproval> of(ScholarInvitation invitation) {
        return invitations.approvals(invitation.id());
    }

    /** These approvals are needed from now on. */
    void ask(ScholarInvitation invitation, List<ApprovalKind> kinds) {
        for (var kind : kinds) {
            var starts = Objects.requireNonNull(invitation.content().startsOn());
            var due = InvitationDeadline.dueAt(kind, starts, clock.instant());
            var approval = new InvitationApproval(invitation.id(), kind, due);
            invitations.add(approval);
            deadlines.set(new DeadlineOrder(
                    InvitationDeadline.of(kind),
                    approval.id(),
                    title(invitation),
                    "/manage/exchanges/invitations/" + invitation.code(),
                    due,
                    ZoneOffset.UTC,
                    Assignee.role(invitation.place().to(), OrganizationRole.EXCHANGE_OFFICER),
                    LEAD_DAYS,
                    new Escalation(DAYS_TO_MANAGERS, invitation.place().to(), OrganizationRole.MANAGER)));
        }
    }

    /** What is to be decided, and about whom. */
    private static LocalizedText title(ScholarInvitation invitation) {
        return DeadlineTitles.of(
                "invitation", LocalizedText.of("en", invitation.scholar().name().full()));
    }

    void decided(InvitationApproval approval) {
        deadlines.done(InvitationDeadline.of(approval.kind()), approval.id());
    }

    /** Cancels the deadlines of all pending approvals of the invitation. */
    void drop(ScholarInvitation invitation) {
        of(invitation).stream()
                .filter(each -> each.state() == ApprovalState.PENDING)
                .forEach(each -> deadlines.cancel(InvitationDeadline.of(each.kind()), each.id()));
    }
}
