package org.caravanserai.exchanges.invitation;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.invitation.InvitationAction;
import org.caravanserai.domain.exchanges.invitation.InvitationStep;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.nomination.InvitedNominations;
import org.caravanserai.exchanges.nomination.Nominate;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/**
 * An officer of the sending side releases an invited scholar: a place is reserved and, as the host has agreed to everything already, the
 * nomination is accepted at once and makes a stay.
 */
@UseCase
@Requires(Permission.MANAGE_EXCHANGES)
public class NominateInvited {

    private final InvitationAccess access;
    private final Agreements agreements;
    private final Nominate nominate;
    private final InvitedNominations nominations;
    private final History history;

    @Inject
    public NominateInvited(
            InvitationAccess access,
            Agreements agreements,
            Nominate nominate,
            InvitedNominations nominations,
            History history) {
        this.access = access;
        this.agreements = agreements;
        this.nominate = nominate;
        this.nominations = nominations;
        this.history = history;
    }

    /**
     * @param nomination its code
     * @param mobility code of the stay
     */
    public record Released(String nomination, String mobility) {}

    /**
     * @throws NotFound when the caller may not see the invitation
     * @throws Forbidden {@code other-side-nominates} for the host and the scholar
     * @throws Refused {@code invitation-state} before everything is there; {@code quota-exhausted}
     */
    public Released execute(String code) {
        var invitation = access.visible(code);
        if (!access.sends(invitation)) {
            throw new Forbidden("other-side-nominates");
        }
        invitation.require(InvitationStep.NOMINATE);
        var place = invitation.place();
        var agreement = agreements.byId(place.agreement()).orElseThrow().code();
        var made = nominate.execute(new Nominate.Command(
                agreement, place.condition(), place.year(), invitation.term(), invitation.scholar(), null));
        var accepted = nominations.accept(made.code(), invitation.code());
        history.step(
                invitation, InvitationAction.NOMINATED, made.code(), () -> invitation.nominated(accepted.nomination()));
        return new Released(made.code(), accepted.mobility());
    }
}
