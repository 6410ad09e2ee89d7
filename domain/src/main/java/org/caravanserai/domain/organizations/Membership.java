package org.caravanserai.domain.organizations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.jspecify.annotations.Nullable;

/**
 * A role of an account in an organization.
 *
 * @param place where it counts; null for a role in the whole organization
 * @param endsOn the last day on which it gives permissions, in UTC; null for a role without an end
 * @param givenBy the account that gave it; null when nobody did, or nobody wrote it down
 */
public record Membership(
        UUID organizationId,
        UUID accountId,
        OrganizationRole role,
        @Nullable RolePlace place,
        Instant since,
        @Nullable LocalDate endsOn,
        @Nullable UUID givenBy) {

    /** How many days before its end a role is announced to end. */
    public static final int ANNOUNCED_DAYS_BEFORE = 14;

    /** A role without an end, given by nobody. */
    public Membership(UUID organizationId, UUID accountId, OrganizationRole role, Instant since) {
        this(organizationId, accountId, role, null, since, null, null);
    }

    /** A role in the whole organization. */
    public Membership(
            UUID organizationId,
            UUID accountId,
            OrganizationRole role,
            Instant since,
            @Nullable LocalDate endsOn,
            @Nullable UUID givenBy) {
        this(organizationId, accountId, role, null, since, endsOn, givenBy);
    }

    /** Whether its last day is over. */
    public boolean isOver(Instant now) {
        return endsOn != null && endsOn.isBefore(day(now));
    }

    public boolean isLasting() {
        return endsOn == null;
    }

    boolean is(UUID account, OrganizationRole other) {
        return accountId.equals(account) && role == other;
    }

    /** The day by which roles end: the same everywhere, since an organization has no time zone. */
    public static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
