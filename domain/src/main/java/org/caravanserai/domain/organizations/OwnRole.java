package org.caravanserai.domain.organizations;

import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A role of the caller in an organization.
 *
 * @param place where it counts; null: in the whole organization
 * @param until its last day, in UTC; null for a role without an end
 * @param givenBy the name of who gave it; null when nobody did, or it is not known any more
 */
public record OwnRole(
        String slug,
        LocalizedText organization,
        OrganizationRole role,
        @Nullable RolePlace place,
        Instant since,
        @Nullable LocalDate until,
        @Nullable String givenBy) {}
