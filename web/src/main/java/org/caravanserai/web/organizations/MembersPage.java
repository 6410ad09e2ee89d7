package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.organizations.RoleLine;
import org.caravanserai.platform.organizations.ListGivenRoles;
import org.caravanserai.platform.organizations.ListRoles;
import org.caravanserai.platform.organizations.ShowOrganization;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;

/** Members of an organization and their roles. */
@Named
@RequestScoped
public class MembersPage {

    private static final int SIZE = 20;

    private final ListAddress address;
    private final ListRoles list;
    private final ListGivenRoles given;
    private final ShowOrganization show;
    private final MemberRemoval removal;
    private OrganizationView view;
    private Set<OrganizationRole> givable;
    private ListModel<RoleLine> members;

    @Inject
    MembersPage(
            ListAddress address, ListRoles list, ListGivenRoles given, ShowOrganization show, MemberRemoval removal) {
        this.address = address;
        this.list = list;
        this.given = given;
        this.show = show;
        this.removal = removal;
        read();
    }

    private void read() {
        var slug = address.parameters().slug();
        members = new ListModel<>(address, SIZE, request -> list.execute(slug, request), RoleLine::key);
        members.prepare();
        view = show.execute(slug);
        givable = removal.isInviting(view) ? given.execute(slug) : Set.of();
    }

    /** Whether the role is one of the caller's own, which can be given up. */
    public boolean own(RoleLine line) {
        return removal.isOwn(line);
    }

    /** Path of the page on which the caller gives up an own role. */
    public String ownPage(RoleLine line) {
        return OwnRoles.page(view.slug(), line.role());
    }

    /** Whether the caller can set the last day or end the role: somebody else does so for the caller's own roles. */
    public boolean mayChange(RoleLine line) {
        return !removal.isOwn(line) && givable.contains(line.role());
    }

    public boolean isManaging() {
        return removal.isManaging(view);
    }

    /** Whether the caller can invite people, to some roles at least. */
    public boolean isInviting() {
        return removal.isInviting(view);
    }

    public OrganizationView getView() {
        return view;
    }

    public ListModel<RoleLine> getMembers() {
        return members;
    }

    /** Words that the list is cut to; empty: everybody. */
    public String getQuery() {
        return address.parameters().text("query");
    }
}
