package org.caravanserai.domain.organizations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The members of one organization, with the rule that it never loses its last manager without an end. */
public record Members(List<Membership> all) {

    public Members {
        all = List.copyOf(all);
    }

    /**
     * Asks whether this role may be taken away.
     *
     * @throws NotFound when the account does not have it
     * @throws Refused when nobody else is a manager without an end
     */
    public void requireRemovable(UUID accountId, OrganizationRole role) {
        of(accountId, role);
        if (role == OrganizationRole.MANAGER && !isManagedWithout(accountId)) {
            throw new Refused("last-manager");
        }
    }

    /**
     * Asks whether this role may have this end.
     *
     * @param endsOn its last day; null for a role that goes on
     * @throws NotFound when the account does not have it
     * @throws Invalid {@code until}: {@code role-ends-in-the-past}; {@code last-manager} when nobody else is a manager without an end
     */
    public void requireEnding(UUID accountId, OrganizationRole role, @Nullable LocalDate endsOn, Instant now) {
        of(accountId, role);
        requireEnd(endsOn, now);
        if (endsOn != null && role == OrganizationRole.MANAGER && !isManagedWithout(accountId)) {
            throw new Invalid("until", "last-manager");
        }
    }

    /**
     * Asks whether a role can be given until this day.
     *
     * @throws Invalid {@code until}: {@code role-ends-in-the-past}
     */
    public static void requireEnd(@Nullable LocalDate endsOn, Instant now) {
        var today = Membership.day(now);
        if (endsOn != null && endsOn.isBefore(today)) {
            throw new Invalid("until", "role-ends-in-the-past", today);
        }
    }

    /**
     * The role of the account, also when its last day is over.
     *
     * @throws NotFound when the account does not have it
     */
    public Membership of(UUID accountId, OrganizationRole role) {
        return all.stream()
                .filter(member -> member.is(accountId, role))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    private boolean isManagedWithout(UUID accountId) {
        return all.stream()
                .anyMatch(member -> member.role() == OrganizationRole.MANAGER
                        && member.isLasting()
                        && !member.accountId().equals(accountId));
    }
}
