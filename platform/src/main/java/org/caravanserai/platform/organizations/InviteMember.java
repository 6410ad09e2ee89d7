package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.organizations.Invitation;
import org.caravanserai.domain.organizations.Invitations;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** A manager invites somebody by email to take a role. Nobody becomes a member without accepting, and the answer never tells whether the address has an account. */
@UseCase
@Requires(Permission.MANAGE_ORGANIZATION)
public class InviteMember {

    private Organizations organizations;
    private Invitations invitations;
    private MembershipEmails emails;
    private History history;
    private CurrentCaller caller;
    private Clock clock;

    @Inject
    public InviteMember(
            Organizations organizations,
            Invitations invitations,
            MembershipEmails emails,
            History history,
            CurrentCaller caller,
            Clock clock) {
        this.organizations = organizations;
        this.invitations = invitations;
        this.emails = emails;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway.Init")
    protected InviteMember() {}

    static final int UNVERIFIED_A_DAY = 10;
    static final int VERIFIED_A_DAY = 200;

    private static final Duration DAY = Duration.ofDays(1);

    /**
     * An invitation that is open already is sent again, and its earlier link ends. Where an address gets too much email, the
     * invitation is kept and no email is sent.
     *
     * @return when the invitation expires
     * @throws Refused {@code organization-not-listed}; {@code too-many-invitations} after 10 a day, or 200 for a verified
     *     organization
     */
    public Instant execute(Slug slug, EmailAddress email, OrganizationRole role) {
        var organization = Lookup.locked(organizations, Lookup.managed(organizations, slug, caller.get()));
        if (!organization.state().isListed()) {
            throw new Refused("organization-not-listed");
        }
        var now = clock.instant();
        var most = organization.state() == OrganizationState.VERIFIED ? VERIFIED_A_DAY : UNVERIFIED_A_DAY;
        if (invitations.countSince(organization.id(), now.minus(DAY)) >= most) {
            throw new Refused("too-many-invitations", most);
        }
        var open = invitations.open(organization.id(), email, role);
        if (open.isPresent() && !emails.mayInvite(email)) {
            return open.get().expiresAt();
        }
        var secret = Secret.next();
        open.ifPresent(again -> again.renew(secret, now));
        var invitation = open.orElseGet(() -> new Invitation(organization.id(), email, role, secret, now));
        if (open.isEmpty()) {
            invitations.add(invitation);
        }
        if (emails.mayInvite(email)) {
            emails.invite(organization, invitation, secret, caller.get().language());
        }
        history.record(organization.id(), OrganizationAction.MEMBER_INVITED, invitation.id() + " " + role);
        return invitation.expiresAt();
    }
}
