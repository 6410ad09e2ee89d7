package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.MemberLine;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.platform.organizations.ListMembers;
import org.caravanserai.platform.organizations.ShowOrganization;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;

/** Members of an organization and their roles. */
@Named
@RequestScoped
public class MembersPage {

    private static final int SIZE = 20;

    private final ListAddress address;
    private final ListMembers list;
    private final ShowOrganization show;
    private final MemberRemoval removal;
    private OrganizationView view;
    private ListModel<MemberLine> members;

    @Inject
    MembersPage(ListAddress address, ListMembers list, ShowOrganization show, MemberRemoval removal) {
        this.address = address;
        this.list = list;
        this.show = show;
        this.removal = removal;
        read();
    }

    private void read() {
        var slug = address.parameters().slug();
        members = new ListModel<>(address, SIZE, request -> list.execute(slug, request), MemberLine::accountId);
        members.prepare();
        view = show.execute(slug);
    }

    /**
     * @throws Conflict when the list is another than the one that was shown: the button may then stand in the row of
     *     somebody else
     */
    public void remove(MemberLine member, OrganizationRole taken) {
        if (!address.parameters()
                .texts("shown")
                .equals(members.page().items().stream().map(this::mark).toList())) {
            throw new Conflict("changed-meanwhile");
        }
        removal.remove(view, member, taken);
    }

    public boolean mayRemove(MemberLine member) {
        return removal.isAllowed(view, member);
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

    public ListModel<MemberLine> getMembers() {
        return members;
    }

    /** A mark of a row: whose it is, with what roles. */
    public String mark(MemberLine member) {
        return Integer.toHexString(member.toString().hashCode());
    }

    /** Words that the list is cut to; empty: everybody. */
    public String getQuery() {
        return address.parameters().text("query");
    }

    public String getSort() {
        return address.parameters().text("sort");
    }
}
