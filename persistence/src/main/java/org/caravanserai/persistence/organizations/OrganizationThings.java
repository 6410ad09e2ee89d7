package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.caravanserai.persistence.history.NamedThing;
import org.caravanserai.persistence.history.NamedThings;

/** Organizations by their names. */
@ApplicationScoped
class OrganizationThings implements NamedThings {

    @Override
    public List<NamedThing> things() {
        return List.of(NamedThing.of(OrganizationAction.SUBJECT, "organization", "id")
                .title("display_name")
                .link("'/admin/organizations/' || slug", Permission.VERIFY_ORGANIZATIONS));
    }
}
