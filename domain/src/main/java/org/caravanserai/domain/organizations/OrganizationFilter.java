package org.caravanserai.domain.organizations;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Filter for organizations; null and empty match all.
 *
 * @param known without those that nobody has verified and nobody here works for, such as partners that somebody else's table named
 */
public record OrganizationFilter(
        @Nullable Sector sector, @Nullable String country, Set<OrganizationState> states, boolean known) {

    /** States shown in the public directory. */
    public static final Set<OrganizationState> LISTED =
            Set.of(OrganizationState.REGISTERED, OrganizationState.VERIFIED);

    public static final OrganizationFilter PUBLIC = new OrganizationFilter(null, null, LISTED);

    public OrganizationFilter {
        states = Set.copyOf(states);
    }

    public OrganizationFilter(@Nullable Sector sector, @Nullable String country, Set<OrganizationState> states) {
        this(sector, country, states, false);
    }
}
