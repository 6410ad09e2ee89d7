package org.caravanserai.web.organizations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.MemberLine;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.organizations.ListMembers;
import org.caravanserai.platform.organizations.RemoveMember;
import org.caravanserai.platform.organizations.ShowOrganization;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** Who belongs to an organization, and as what. */
@Named
@RequestScoped
public class MembersPage {

    private static final int SIZE = 20;

    @Inject
    private RequestParameters parameters;

    @Inject
    private ListMembers list;

    @Inject
    private RemoveMember remove;

    @Inject
    private ShowOrganization show;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Notices notices;

    private OrganizationView view;
    private Page<MemberLine> members;

    @SuppressWarnings("NullAway.Init")
    public MembersPage() {}

    @PostConstruct
    void read() {
        members = parameters.list(SIZE, request -> list.execute(parameters.slug(), request));
        view = show.execute(parameters.slug());
    }

    /**
     * @throws Conflict when the list is another than the one that was shown: the button may then stand in the row of
     *     somebody else
     */
    public void remove(MemberLine member, OrganizationRole taken) {
        if (!parameters.text("shown").equals(getShown())) {
            throw new Conflict("changed-meanwhile");
        }
        remove.execute(parameters.slug(), member.accountId(), taken);
        notices.done("organizations.members.removed");
        Faces.redirect(
                caller.get().is(member.accountId()) ? "/manage/organizations" : "/manage/organizations/%s/members",
                view.slug());
    }

    public boolean mayRemove(MemberLine member) {
        return isManaging() || caller.get().is(member.accountId());
    }

    public boolean isManaging() {
        return caller.get().may(Permission.MANAGE_ORGANIZATION, view.id());
    }

    public OrganizationView getView() {
        return view;
    }

    public Page<MemberLine> getMembers() {
        return members;
    }

    /** A mark of who stands in the list, with what roles and in what order. */
    public String getShown() {
        return Integer.toHexString(members.items().toString().hashCode());
    }

    /** Words that the list is cut to; empty: everybody. */
    public String getQuery() {
        return parameters.text("query");
    }

    public String getSort() {
        return parameters.text("sort");
    }
}
