package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.RoleNote;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Who can give a role in an organization sets the last day of a member's role, or lets it go on without an end. */
@UseCase
@Requires(Permission.INVITE_STAFF)
public class ChangeRoleEnd {

    private final Organizations organizations;
    private final Memberships memberships;
    private final MembershipEmails emails;
    private final History history;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public ChangeRoleEnd(
            Organizations organizations,
            Memberships memberships,
            MembershipEmails emails,
            History history,
            CurrentCaller caller,
            Clock clock) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.emails = emails;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The organization is locked, so that two managers cannot get an end at the same moment. Nothing happens when the end is the same.
     *
     * @param until the last day, in UTC; null for a role without an end
     * @throws NotFound when the member does not have the role any more
     * @throws Invalid {@code until}: {@code role-ends-in-the-past}, {@code last-manager}
     * @throws Refused {@code role-not-given-by-you}; {@code role-end-of-your-own}
     */
    public void execute(Slug slug, UUID accountId, OrganizationRole role, @Nullable LocalDate until) {
        var who = caller.get();
        var organization =
                OrganizationFinder.locked(organizations, OrganizationFinder.inviting(organizations, slug, who));
        GivenRoles.require(who, organization.id(), role);
        var members = memberships.in(organization.id());
        var held = members.of(accountId, role);
        if (held.isOver(clock.instant())) {
            throw new NotFound("not-found");
        }
        if (who.is(accountId)) {
            throw new Refused("role-end-of-your-own");
        }
        members.requireEnding(accountId, role, until, clock.instant());
        if (!Objects.equals(held.endsOn(), until)) {
            memberships.endOn(organization.id(), accountId, role, null, until);
            history.record(
                    organization.id(),
                    OrganizationAction.MEMBER_END_CHANGED,
                    RoleNote.of(accountId, role, null, until == null ? null : until.toString()));
            emails.endChanged(organization, accountId, role, null, until);
        }
    }
}
