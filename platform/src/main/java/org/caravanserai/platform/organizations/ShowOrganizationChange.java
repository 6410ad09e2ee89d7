package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OrganizationChanges;
import org.caravanserai.domain.organizations.OrganizationIdentity;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The change of identity that waits for the authority, beside what is public now; for its managers and authorities. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowOrganizationChange {

    private final Organizations organizations;
    private final OrganizationChanges changes;
    private final CurrentCaller caller;

    @Inject
    public ShowOrganizationChange(Organizations organizations, OrganizationChanges changes, CurrentCaller caller) {
        this.organizations = organizations;
        this.changes = changes;
        this.caller = caller;
    }

    /**
     * What is public now and what is to take its place.
     *
     * @param version to be given back with the decision
     */
    public record Proposal(OrganizationIdentity now, OrganizationIdentity proposed, Instant proposedAt, long version) {}

    /**
     * @throws NotFound when there is no such organization, or it is not the caller's to see
     */
    public Optional<Proposal> execute(Slug slug) {
        var organization = OrganizationFinder.any(organizations, slug);
        if (!caller.get().may(Permission.VERIFY_ORGANIZATIONS)
                && !caller.get().may(Permission.MANAGE_ORGANIZATION, organization.id())) {
            throw new NotFound("not-found");
        }
        return changes.pending(organization.id())
                .map(change -> new Proposal(
                        organization.profile().identity(), change.proposed(), change.proposedAt(), change.version()));
    }
}
