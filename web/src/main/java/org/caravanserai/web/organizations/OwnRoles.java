package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.platform.organizations.ListMyRoles;
import org.jspecify.annotations.Nullable;

/** The part of the page of the own account that lists roles in organizations with their last day. */
@Named
@RequestScoped
public class OwnRoles {

    private final ListMyRoles list;
    private @Nullable List<ListMyRoles.MyRole> all;

    @Inject
    OwnRoles(ListMyRoles list) {
        this.list = list;
    }

    public List<ListMyRoles.MyRole> getAll() {
        var known = all;
        if (known == null) {
            known = list.execute();
            all = known;
        }
        return known;
    }

    /** Path of the page on which the role is given up. */
    public String page(ListMyRoles.MyRole mine) {
        var place = mine.role().place();
        return page(
                place == null ? mine.role().slug() : place.id().toString(),
                mine.role().role());
    }

    /**
     * @param where the id of the place at which the role counts, or the slug of the organization
     */
    static String page(String where, OrganizationRole role) {
        return "/my/roles/" + where + "/" + role;
    }

    /** Whether it is known of any of them who has given it. */
    public boolean isGiversKnown() {
        return getAll().stream().anyMatch(mine -> mine.role().givenBy() != null);
    }
}
