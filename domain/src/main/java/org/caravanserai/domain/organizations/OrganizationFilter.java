package org.caravanserai.domain.organizations;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which organizations are wanted; null and empty mean any. */
public record OrganizationFilter(
        @Nullable Sector sector, @Nullable String country, Set<OrganizationState> states) {

    /** What the public directory shows. */
    public static final Set<OrganizationState> LISTED =
            Set.of(OrganizationState.REGISTERED, OrganizationState.VERIFIED);

    public static final OrganizationFilter PUBLIC = new OrganizationFilter(null, null, LISTED);

    public OrganizationFilter {
        states = Set.copyOf(states);
    }
}
