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

    /** Roles that were given, changed and taken name the person and the place. */
    @Override
    public List<OrganizationAction> mentioning() {
        return List.of(
                OrganizationAction.MEMBER_ADDED,
                OrganizationAction.MEMBER_REMOVED,
                OrganizationAction.MEMBER_INVITED,
                OrganizationAction.MEMBER_INVITATION_WITHDRAWN,
                OrganizationAction.MEMBER_INVITATION_DECLINED,
                OrganizationAction.MEMBER_ASKED,
                OrganizationAction.MEMBER_REQUEST_WITHDRAWN,
                OrganizationAction.MEMBER_END_CHANGED,
                OrganizationAction.MEMBER_ENDED);
    }
}
