package org.caravanserai.domain.organizations;

import java.util.Optional;
import org.caravanserai.domain.shared.Slug;

/** Organizations with everything that their pages show. */
public interface OrganizationProfiles {

    Optional<OrganizationView> bySlug(Slug slug);
}
