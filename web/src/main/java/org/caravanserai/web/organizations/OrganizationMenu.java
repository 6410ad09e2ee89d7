package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OwnOrganization;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.organizations.ListOwnOrganizations;
import org.caravanserai.web.areas.OwnThings;
import org.caravanserai.web.areas.SideLink;
import org.caravanserai.web.shell.Formats;
import org.jspecify.annotations.Nullable;

/** The name of an organization and the other organizations of the person, for the menu of the organization. */
@Named
@RequestScoped
public class OrganizationMenu implements OwnThings {

    private final ListOwnOrganizations list;
    private final CurrentCaller caller;
    private final Formats formats;
    private @Nullable List<OwnOrganization> own;

    @Inject
    OrganizationMenu(ListOwnOrganizations list, CurrentCaller caller, Formats formats) {
        this.list = list;
        this.caller = caller;
        this.formats = formats;
    }

    /** Null when the person is no member of it. */
    public @Nullable String name(String slug) {
        return own().stream()
                .filter(organization -> organization.slug().equals(slug))
                .findFirst()
                .map(this::name)
                .orElse(null);
    }

    public List<SideLink> others(String slug) {
        return own().stream()
                .filter(organization -> !organization.slug().equals(slug))
                .map(organization -> new SideLink(
                        "/manage/organizations/" + organization.slug() + (manages(organization) ? "" : "/members"),
                        name(organization)))
                .toList();
    }

    /** Whether the person runs it, and may open more than its list of members. */
    public boolean manages(String slug) {
        return own().stream().anyMatch(organization -> organization.slug().equals(slug) && manages(organization));
    }

    private boolean manages(OwnOrganization organization) {
        return caller.get().may(Permission.MANAGE_ORGANIZATION, organization.id());
    }

    private String name(OwnOrganization organization) {
        return formats.text(organization.name().texts());
    }

    private List<OwnOrganization> own() {
        var found = own == null ? list.execute() : own;
        own = found;
        return found;
    }

    @Override
    public boolean isThere() {
        return !own().isEmpty();
    }
}
