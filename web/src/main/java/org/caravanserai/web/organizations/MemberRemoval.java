package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.organizations.RoleLine;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.organizations.RemoveMember;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** Takes a role away from a member, for who can give it. */
@RequestScoped
class MemberRemoval {

    private final RemoveMember remove;
    private final CurrentCaller caller;
    private final Notices notices;

    @Inject
    MemberRemoval(RemoveMember remove, CurrentCaller caller, Notices notices) {
        this.remove = remove;
        this.caller = caller;
        this.notices = notices;
    }

    boolean isOwn(RoleLine line) {
        return caller.get().is(line.accountId());
    }

    boolean isManaging(OrganizationView organization) {
        return caller.get().may(Permission.MANAGE_ORGANIZATION, organization.id());
    }

    boolean isInviting(OrganizationView organization) {
        return caller.get().may(Permission.INVITE_STAFF, organization.id());
    }

    void remove(OrganizationView organization, RoleLine taken, Reason reason) {
        remove.execute(Slug.of(organization.slug()), taken.accountId(), taken.role(), reason);
        notices.done("organizations.members.removed");
        Faces.redirect("/manage/organizations/%s/members", organization.slug());
    }
}
