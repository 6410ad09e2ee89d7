package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.approval.Decision;
import org.caravanserai.domain.organizations.MembershipRequests;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A manager, or the authority for an organization without managers, decides on a membership request. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class DecideOnMembershipRequest {

    private final Organizations organizations;
    private final MembershipRequests requests;
    private final MembershipDecisions decisions;
    private final CurrentCaller caller;

    @Inject
    public DecideOnMembershipRequest(
            Organizations organizations,
            MembershipRequests requests,
            MembershipDecisions decisions,
            CurrentCaller caller) {
        this.organizations = organizations;
        this.requests = requests;
        this.decisions = decisions;
        this.caller = caller;
    }

    /**
     * @param note needed to refuse
     * @throws NotFound when there is no such request, or it is not the caller's to decide
     * @throws Refused {@code request-decided}; {@code own-account} for the caller's own request
     */
    public void execute(Slug slug, UUID id, boolean approved, @Nullable String note) {
        var organization = OrganizationFinder.locked(organizations, OrganizationFinder.any(organizations, slug));
        requireDeciding(organization.id(), decisions.isManaged(organization));
        var request = requests.byId(id)
                .filter(found -> found.organization().equals(organization.id()))
                .orElseThrow(() -> new NotFound("not-found"));
        if (caller.get().is(request.account())) {
            throw new Refused("own-account");
        }
        Decision.requireNote(approved, note);
        if (approved) {
            if (!organization.state().isListed()) {
                throw new Refused("organization-not-listed");
            }
            decisions.approve(organization, request);
        } else {
            decisions.refuse(organization, request, Objects.requireNonNull(note));
        }
    }

    private void requireDeciding(UUID organization, boolean managed) {
        var who = caller.get();
        if (!who.may(Permission.MANAGE_ORGANIZATION, organization)
                && (managed || !who.may(Permission.VERIFY_ORGANIZATIONS))) {
            throw new NotFound("not-found");
        }
    }
}
