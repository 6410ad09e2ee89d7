package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.Members;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A manager, or for the staff of a center its director, invites a person by email to a role, which has to be accepted. The answer does not reveal whether there is an account. */
@UseCase
@Requires(Permission.INVITE_STAFF)
public class InviteMember {

    private final Organizations organizations;
    private final InvitationSending links;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public InviteMember(Organizations organizations, InvitationSending links, CurrentCaller caller, Clock clock) {
        this.organizations = organizations;
        this.links = links;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * An invitation that is open already is sent again, and its earlier link ends. Where an address gets too much email, the
     * invitation is kept and no email is sent.
     *
     * @param until the last day of the role, in UTC; null for a role without an end
     * @return when the invitation expires
     * @throws Invalid {@code until}: {@code role-ends-in-the-past}
     * @throws Refused {@code organization-not-listed}; {@code role-not-given-by-you}; {@code too-many-invitations} after 10 a day, or 200 for a verified
     *     organization
     */
    public Instant execute(Slug slug, EmailAddress email, OrganizationRole role, @Nullable LocalDate until) {
        var organization = OrganizationFinder.locked(
                organizations, OrganizationFinder.inviting(organizations, slug, caller.get()));
        GivenRoles.require(caller.get(), organization.id(), role);
        Members.requireEnd(until, clock.instant());
        links.requireFew(organization);
        return links.send(organization, email, role, null, until).expiresAt();
    }
}
