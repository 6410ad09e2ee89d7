package org.caravanserai.web.events.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.web.areas.RoleHome;

/** The work of reviewers of an event begins with what they are asked to review. */
@ApplicationScoped
class EventRoleHome implements RoleHome {

    @Override
    public Optional<String> of(OrganizationRole role, String organization) {
        return role == OrganizationRole.EVENT_REVIEWER ? Optional.of("/my/reviews") : Optional.empty();
    }
}
