package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.MembershipRequests;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** Withdraws the caller's own membership request. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class WithdrawMembershipRequest {

    private final Organizations organizations;
    private final MembershipRequests requests;
    private final History history;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public WithdrawMembershipRequest(
            Organizations organizations,
            MembershipRequests requests,
            History history,
            CurrentCaller caller,
            Clock clock) {
        this.organizations = organizations;
        this.requests = requests;
        this.history = history;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the caller has no open request there
     */
    public void execute(Slug slug) {
        var organization = OrganizationFinder.any(organizations, slug);
        var request = requests.open(
                        organization.id(), Objects.requireNonNull(caller.get().accountId()))
                .orElseThrow(() -> new NotFound("not-found"));
        request.withdraw(clock.instant());
        history.record(
                organization.id(),
                OrganizationAction.MEMBER_REQUEST_WITHDRAWN,
                request.account() + " " + request.role());
    }
}
