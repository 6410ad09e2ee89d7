package org.caravanserai.domain.organizations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.jspecify.annotations.Nullable;

/**
 * A role of a member in the list that only members see.
 *
 * @param until its last day, in UTC; null for a role without an end
 * @param givenBy the name of who gave it; null when nobody did, or it is not known any more
 */
public record RoleLine(
        UUID accountId,
        String name,
        String email,
        OrganizationRole role,
        Instant since,
        @Nullable LocalDate until,
        @Nullable String givenBy) {

    /** What names it among the roles of the organization. */
    public String key() {
        return accountId + " " + role;
    }
}
