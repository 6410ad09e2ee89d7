package org.caravanserai.platform.organizations;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Two entries turn out to be the same organization: one takes over, the address of the other leads there. */
@UseCase
@Requires(Permission.MERGE_ORGANIZATIONS)
public class MergeOrganizations {

    private final Organizations organizations;
    private final OrganizationVersions versions;
    private final OrganizationTakeover takeover;
    private final OrganizationEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    MergeOrganizations(
            Organizations organizations,
            OrganizationVersions versions,
            OrganizationTakeover takeover,
            OrganizationEmails emails,
            History history,
            Clock clock) {
        this.organizations = organizations;
        this.versions = versions;
        this.takeover = takeover;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Names, members, children and whatever other areas keep go to the one that stays.
     *
     * @param duplicate the one that goes
     * @param version that the authority has read of the one that goes, see {@link OpenForDecision.Opened#version}
     * @throws org.caravanserai.domain.shared.Invalid when there is none that could stay
     */
    public void execute(Slug duplicate, Slug staying, @Nullable String version) {
        var gone = OrganizationFinder.locked(organizations, OrganizationFinder.any(organizations, duplicate));
        var other = OrganizationFinder.locked(organizations, OrganizationFinder.named(organizations, staying, "into"));
        versions.require(version, gone);
        emails.merged(gone, other);
        var ror = history.step(
                gone, OrganizationAction.MERGED, other.slug().value(), () -> gone.mergeInto(other, clock.instant()));
        takeover.move(gone, other, ror);
        history.record(other.id(), OrganizationAction.TOOK_OVER, gone.slug().value());
    }
}
