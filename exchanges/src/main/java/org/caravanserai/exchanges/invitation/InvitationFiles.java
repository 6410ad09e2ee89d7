package org.caravanserai.exchanges.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.invitation.ApprovalState;
import org.caravanserai.domain.exchanges.invitation.InvitationState;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitation;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitations;
import org.caravanserai.domain.files.FilePlace;
import org.caravanserai.domain.files.FilePolicy;
import org.caravanserai.domain.files.FileType;
import org.caravanserai.platform.files.FileAccess;

/**
 * Proofs of funding, insurance and space, attached to invitations until these are decided: each stays as it was when somebody approved
 * or refused it.
 */
@ApplicationScoped
class InvitationFiles implements FileAccess {

    private static final Set<String> SLOTS = Set.of("FUNDING", "INSURANCE", "SPACE");
    private static final int MEGABYTES = 10;
    private static final int MOST = 5;

    private final ScholarInvitations invitations;

    @Inject
    InvitationFiles(ScholarInvitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public String kind() {
        return "INVITATION";
    }

    @Override
    public Optional<UUID> subject(String code) {
        return invitations.byCode(code).map(ScholarInvitation::id);
    }

    @Override
    public Optional<FilePolicy> policy(FilePlace place) {
        return SLOTS.contains(place.slot())
                ? Optional.of(FilePolicy.of(MEGABYTES, MOST, FileType.PDF, FileType.JPEG, FileType.PNG))
                : Optional.empty();
    }

    @Override
    public boolean mayRead(FilePlace place, Caller caller) {
        return invitations
                .byId(place.subject())
                .filter(invitation -> concerns(invitation, caller))
                .isPresent();
    }

    @Override
    public boolean mayChange(FilePlace place, Caller caller) {
        return invitations
                .byId(place.subject())
                .filter(invitation -> invitation.state() == InvitationState.APPROVED)
                .filter(invitation -> !isDecided(invitation, place.slot()))
                .isPresent();
    }

    private boolean isDecided(ScholarInvitation invitation, String slot) {
        return invitations.approvals(invitation.id()).stream()
                .anyMatch(approval -> approval.kind().name().equals(slot) && approval.state() != ApprovalState.PENDING);
    }

    private static boolean concerns(ScholarInvitation invitation, Caller caller) {
        var inviter = invitation.inviter();
        var email = caller.email();
        return caller.may(Permission.MANAGE_EXCHANGES, invitation.place().to())
                || inviter != null && caller.is(inviter)
                || invitation.state() != InvitationState.PROPOSED
                        && caller.isSignedIn()
                        && email != null
                        && email.equalsIgnoreCase(invitation.scholar().email().value());
    }
}
