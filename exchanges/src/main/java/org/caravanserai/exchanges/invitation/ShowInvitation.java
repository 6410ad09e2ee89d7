package org.caravanserai.exchanges.invitation;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.invitation.ApprovalKind;
import org.caravanserai.domain.exchanges.invitation.ApprovalState;
import org.caravanserai.domain.exchanges.invitation.InvitationAction;
import org.caravanserai.domain.exchanges.invitation.InvitationApproval;
import org.caravanserai.domain.exchanges.invitation.InvitationDirectory;
import org.caravanserai.domain.exchanges.invitation.InvitationRow;
import org.caravanserai.domain.exchanges.invitation.InvitationStep;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitation;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitations;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** An invitation with its approvals, for officers of both sides, the sender, and the scholar. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowInvitation {

    private final InvitationAccess access;
    private final ScholarInvitations invitations;
    private final InvitationDirectory directory;
    private final HistoryEntries history;

    @Inject
    public ShowInvitation(
            InvitationAccess access,
            ScholarInvitations invitations,
            InvitationDirectory directory,
            HistoryEntries history) {
        this.access = access;
        this.invitations = invitations;
        this.directory = directory;
        this.history = history;
    }

    /**
     * @param decides whether the caller decides on approvals
     * @param hosts whether the caller can take it back
     * @param sends whether the caller releases the scholar
     * @param scholar whether the caller is the scholar
     */
    public record Shown(
            InvitationRow invitation,
            List<Line> approvals,
            List<HistoryLine> history,
            boolean decides,
            boolean hosts,
            boolean sends,
            boolean scholar) {

        /** What the caller can do with it now. */
        public Set<InvitationStep> possible() {
            return Step.only(Step.possible(InvitationStep.class, invitation.standing()), step -> switch (step) {
                case DECIDE -> decides;
                case ACCEPT, DECLINE -> scholar;
                case NOMINATE -> sends;
                case WITHDRAW -> hosts;
            });
        }

        public boolean can(InvitationStep step) {
            return possible().contains(step);
        }
    }

    /**
     * An approval, see {@link InvitationApproval}.
     *
     * @param open whether the caller decides on it now
     */
    public record Line(
            ApprovalKind kind,
            ApprovalState state,
            Instant dueAt,
            @Nullable String capacity,
            @Nullable String note,
            @Nullable String by,
            @Nullable Instant at,
            boolean open) {}

    /**
     * @throws NotFound when the caller may not see it
     */
    public Shown execute(String code) {
        var invitation = access.requireVisible(invitations.byCode(code).orElseThrow(() -> new NotFound("not-found")));
        return new Shown(
                directory.byCode(code).orElseThrow(),
                invitations.approvals(invitation.id()).stream()
                        .map(approval -> line(invitation, approval))
                        .toList(),
                history.about(InvitationAction.SUBJECT, invitation.id()),
                access.decides(invitation),
                access.hosts(invitation),
                access.sends(invitation),
                access.isScholar(invitation));
    }

    private Line line(ScholarInvitation invitation, InvitationApproval approval) {
        boolean underWay = InvitationStep.DECIDE.isPossible(invitation.standing());
        return new Line(
                approval.kind(),
                approval.state(),
                approval.dueAt(),
                approval.capacity(),
                approval.note(),
                approval.decidedByName(),
                approval.decidedAt(),
                underWay && approval.state() == ApprovalState.PENDING && access.decides(invitation));
    }
}
