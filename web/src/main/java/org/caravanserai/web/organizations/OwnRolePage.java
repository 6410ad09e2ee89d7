package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.OwnRole;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.organizations.EndPlaceRole;
import org.caravanserai.platform.organizations.ListMyRoles;
import org.caravanserai.platform.organizations.ListMyRoles.MyRole;
import org.caravanserai.platform.organizations.RemoveMember;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One role of the signed-in person, in an organization or at one of its places, which can be given up. */
@Named
@RequestScoped
public class OwnRolePage {

    private final RequestParameters parameters;
    private final ListMyRoles list;
    private final RemoveMember leave;
    private final EndPlaceRole end;
    private final CurrentCaller caller;
    private final Notices notices;
    private @Nullable MyRole mine;

    @Inject
    OwnRolePage(
            RequestParameters parameters,
            ListMyRoles list,
            RemoveMember leave,
            EndPlaceRole end,
            CurrentCaller caller,
            Notices notices) {
        this.parameters = parameters;
        this.list = list;
        this.leave = leave;
        this.end = end;
        this.caller = caller;
        this.notices = notices;
    }

    /**
     * The role that the address names.
     *
     * @throws NotFound when the person does not have it, or not any more
     */
    public MyRole getMine() {
        var known = mine == null ? find() : mine;
        mine = known;
        return known;
    }

    private MyRole find() {
        var role = parameters.constant(OrganizationRole.class, "role");
        var where = parameters.text("where");
        return list.execute().stream()
                .filter(each -> each.role().role() == role && where(each.role()).equals(where))
                .findFirst()
                .orElseThrow(() -> new NotFound("not-found"));
    }

    private static String where(OwnRole role) {
        var place = role.place();
        return place == null ? role.slug() : place.id().toString();
    }

    public void giveUp() {
        var role = getMine().role();
        var kind = role.place();
        var place = getMine().place();
        if (kind == null) {
            leave.execute(Slug.of(role.slug()), me(), role.role(), null);
        } else if (place == null) {
            throw new NotFound("not-found");
        } else {
            end.execute(kind.kind(), place.slug(), me(), role.role(), null);
        }
        notices.done("organizations.ownRoles.givenUp");
        Faces.redirect("/my/roles");
    }

    private UUID me() {
        return Objects.requireNonNull(caller.get().accountId());
    }
}
