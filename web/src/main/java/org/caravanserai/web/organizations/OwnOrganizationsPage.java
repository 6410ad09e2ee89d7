package org.caravanserai.web.organizations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OwnOrganization;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.organizations.ListOwnOrganizations;

/** The organizations one belongs to. */
@Named
@RequestScoped
public class OwnOrganizationsPage {

    private final ListOwnOrganizations list;
    private final CurrentCaller caller;
    private List<OwnOrganization> organizations = List.of();

    @Inject
    OwnOrganizationsPage(ListOwnOrganizations list, CurrentCaller caller) {
        this.list = list;
        this.caller = caller;
    }

    @PostConstruct
    void read() {
        organizations = list.execute();
    }

    public List<OwnOrganization> getOrganizations() {
        return organizations;
    }

    /** Whether the form of this one is for the visitor. */
    public boolean manages(OwnOrganization organization) {
        return caller.get().may(Permission.MANAGE_ORGANIZATION, organization.id());
    }
}
