package org.caravanserai.platform.organizations;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.organizations.DuplicateCandidate;
import org.caravanserai.domain.organizations.ExternalIds;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationRow;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.testing.PlatformWorld;
import org.jspecify.annotations.Nullable;

/** Organizations as they are read, for tests. */
final class Views {

    private Views() {}

    static OrganizationView of(Organization organization, OrganizationState state, @Nullable Organization successor) {
        return new OrganizationView(
                organization.id(),
                organization.slug().value(),
                organization.displayName(),
                organization.names(),
                organization.sector(),
                state,
                true,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                ExternalIds.NONE,
                null,
                successor == null
                        ? null
                        : new OrganizationView.Relative(
                                successor.id(), successor.slug().value(), successor.displayName()),
                List.of(),
                List.of(),
                PlatformWorld.NOW,
                1);
    }

    static DuplicateCandidate candidate(OrganizationState state) {
        var name = LocalizedText.of("en", "Peking University");
        return new DuplicateCandidate(
                new OrganizationRow(UUID.randomUUID(), "known", name, Sector.UNIVERSITY, null, null, null, state, true),
                "Peking",
                0.9);
    }
}
