package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.organizations.MembershipRequests;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Confirms a claim to an organization without managers, by the link that was sent to its domain. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ConfirmClaim {

    private final Organizations organizations;
    private final MembershipRequests requests;
    private final MembershipDecisions decisions;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public ConfirmClaim(
            Organizations organizations,
            MembershipRequests requests,
            MembershipDecisions decisions,
            CurrentCaller caller,
            Clock clock) {
        this.organizations = organizations;
        this.requests = requests;
        this.decisions = decisions;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @return whether the person manages the organization now; false when it got a manager meanwhile, who has to decide
     * @throws Refused {@code link-expired}, also when the address is of its domains no longer; {@code claim-of-another-account}
     */
    public boolean execute(Secret secret) {
        var now = clock.instant();
        var request = requests.byHash(secret.hash())
                .filter(found -> found.isProvable(now))
                .orElseThrow(() -> new Refused("link-expired"));
        if (!caller.get().is(request.account())) {
            throw new Refused("claim-of-another-account");
        }
        var address = Objects.requireNonNull(request.email());
        var organization = organizations
                .locked(request.organization())
                .filter(found -> found.state() == OrganizationState.VERIFIED
                        && found.profile().hasAddress(address))
                .orElseThrow(() -> new Refused("link-expired"));
        if (decisions.isManaged(organization)) {
            request.leaveToOthers();
            decisions.announce(organization, request, null);
            return false;
        }
        decisions.approve(organization, request);
        return true;
    }
}
