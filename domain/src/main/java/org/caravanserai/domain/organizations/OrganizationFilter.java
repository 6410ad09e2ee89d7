package org.caravanserai.domain.organizations;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Filter for organizations; null and empty match all. */
public record OrganizationFilter(
        @Nullable Sector sector, @Nullable String country, Set<OrganizationState> states) {

    /** States shown in the public directory. */
    public static final Set<OrganizationState> LISTED =
            Set.of(OrganizationState.REGISTERED, OrganizationState.VERIFIED);

    public static final OrganizationFilter PUBLIC = new OrganizationFilter(null, null, LISTED);

    public OrganizationFilter {
        states = Set.copyOf(states);
    }
}
