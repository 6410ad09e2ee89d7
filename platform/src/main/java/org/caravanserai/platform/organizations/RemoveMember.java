package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.organizations.RoleNote;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Who can give a role in an organization removes it from a member, and everybody gives up their own. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class RemoveMember {

    private final Organizations organizations;
    private final Memberships memberships;
    private final MembershipEmails emails;
    private final History history;
    private final CurrentCaller caller;

    @Inject
    public RemoveMember(
            Organizations organizations,
            Memberships memberships,
            MembershipEmails emails,
            History history,
            CurrentCaller caller) {
        this.organizations = organizations;
        this.memberships = memberships;
        this.emails = emails;
        this.history = history;
        this.caller = caller;
    }

    /**
     * The organization is locked, so that two managers cannot leave it at the same moment.
     *
     * @param reason which the person reads; null when none is given
     * @throws org.caravanserai.domain.shared.Refused {@code last-manager}; {@code role-not-given-by-you}
     */
    public void execute(Slug slug, UUID accountId, OrganizationRole role, @Nullable Reason reason) {
        var who = caller.get();
        var found = who.is(accountId)
                ? OrganizationFinder.any(organizations, slug)
                : OrganizationFinder.inviting(organizations, slug, who);
        if (!who.is(accountId)) {
            GivenRoles.require(who, found.id(), role);
        }
        var organization = OrganizationFinder.locked(organizations, found);
        memberships.in(organization.id()).requireRemovable(accountId, role);
        memberships.remove(organization.id(), accountId, role);
        history.record(
                organization.id(),
                OrganizationAction.MEMBER_REMOVED,
                RoleNote.of(accountId, role, null, reason == null ? null : reason.value()));
        if (!who.is(accountId)) {
            emails.left(organization, accountId, role, null, reason);
        }
    }
}
