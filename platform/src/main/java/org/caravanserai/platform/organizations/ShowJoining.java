package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.MembershipRequests;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** Ways in which the caller can become a member of an organization. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowJoining {

    private final Organizations organizations;
    private final MembershipRequests requests;
    private final MembershipDecisions decisions;
    private final CurrentCaller caller;

    @Inject
    public ShowJoining(
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
     * What the page of the request needs to know.
     *
     * @param member whether the caller belongs to it already
     * @param waiting whether a request of the caller waits
     * @param managed whether its managers decide
     * @param domains of which an address proves a claim; empty where none does
     * @param ownAddress the caller's confirmed address when it is of one of the domains, else null
     */
    public record Ways(
            boolean member,
            boolean waiting,
            boolean managed,
            List<String> domains,
            @Nullable String ownAddress) {}

    /**
     * @throws NotFound when there is no such organization in the directory
     */
    public Ways execute(Slug slug) {
        var who = Objects.requireNonNull(caller.get().accountId());
        var organization = OrganizationFinder.any(organizations, slug);
        if (!organization.state().isListed()) {
            throw new NotFound("not-found");
        }
        var managed = decisions.isManaged(organization);
        var profile = organization.profile();
        var provable = !managed && organization.state() == OrganizationState.VERIFIED;
        var own = EmailAddress.of(Objects.requireNonNull(caller.get().email()));
        return new Ways(
                caller.get().organizations().containsKey(organization.id()),
                requests.open(organization.id(), who).isPresent(),
                managed,
                provable ? profile.domains().values() : List.of(),
                provable && profile.hasAddress(own) ? own.value() : null);
    }
}
