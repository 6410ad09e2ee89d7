package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OwnOrganization;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.organizations.ListOwnOrganizations;
import org.caravanserai.web.areas.OwnThings;
import org.caravanserai.web.areas.Workspace;
import org.caravanserai.web.areas.Workspaces;
import org.caravanserai.web.shell.Formats;
import org.jspecify.annotations.Nullable;

/** The name of an organization and the other organizations of the person, for the menu of the organization. */
@Named
@RequestScoped
public class OrganizationMenu implements OwnThings, Workspaces {

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

    @Override
    public String kind() {
        return "organizations";
    }

    @Override
    public List<String> addresses() {
        return List.of("/manage/organizations/{slug}", "/manage/messages/organization/{slug}");
    }

    @Override
    public Page<Workspace> own(PageRequest request) {
        var all = own();
        return new Page<>(
                all.stream()
                        .skip(request.offset())
                        .limit(request.size())
                        .map(this::workspace)
                        .toList(),
                request.page(),
                request.size(),
                all.size());
    }

    private Workspace workspace(OwnOrganization organization) {
        var first = "/manage/organizations/" + organization.slug();
        return manages(organization)
                ? new Workspace(
                        organization.slug(), name(organization), null, first, Set.of(Permission.MANAGE_ORGANIZATION))
                : new Workspace(organization.slug(), name(organization), null, first + "/members", Set.of());
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
