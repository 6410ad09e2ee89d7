package org.caravanserai.domain.deadlines;

import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.jspecify.annotations.Nullable;

/**
 * Whose deadline it is: a person's, or that of everybody with a role in an organization.
 *
 * @param account null for a role
 * @param organization null for a person
 * @param role null for a person
 */
public record Assignee(
        @Nullable UUID account,
        @Nullable UUID organization,
        @Nullable OrganizationRole role) {

    public Assignee {
        boolean ofPerson = account != null && organization == null && role == null;
        boolean ofRole = account == null && organization != null && role != null;
        if (!ofPerson && !ofRole) {
            throw new IllegalArgumentException("either a person, or a role in an organization");
        }
    }

    public static Assignee person(UUID account) {
        return new Assignee(account, null, null);
    }

    public static Assignee role(UUID organization, OrganizationRole role) {
        return new Assignee(null, organization, role);
    }
}
