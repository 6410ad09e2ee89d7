package org.caravanserai.domain.organizations;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;

/** The members of one organization, with the rule that it never loses its last manager. */
public record Members(List<Membership> all) {

    public Members {
        all = List.copyOf(all);
    }

    /**
     * Asks whether this role may be taken away.
     *
     * @throws NotFound when the account does not have it
     * @throws Refused when it is the last manager
     */
    public void requireRemovable(UUID accountId, OrganizationRole role) {
        if (all.stream().noneMatch(m -> m.accountId().equals(accountId) && m.role() == role)) {
            throw new NotFound("not-found");
        }
        if (role == OrganizationRole.MANAGER
                && all.stream()
                        .noneMatch(m -> m.role() == role && !m.accountId().equals(accountId))) {
            throw new Refused("last-manager");
        }
    }
}
