package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.center.BrowseWorkplaces;
import org.caravanserai.centers.center.Workplace;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.RequestParameters;

/** The centers at which the caller works. */
@Named
@RequestScoped
public class OwnCentersPage {

    private static final int SIZE = 50;

    /** Up to so many are seen at a glance and not searched. */
    private static final int FEW = 10;

    private final ListModel<Workplace> centers;
    private final boolean applying;
    private final String query;

    @Inject
    OwnCentersPage(BrowseWorkplaces browse, ListAddress address, RequestParameters parameters, CurrentCaller caller) {
        this.centers = new ListModel<>(
                address, SIZE, browse::execute, place -> place.center().slug());
        this.centers.prepare();
        this.query = parameters.text("query");
        this.applying = caller.get().may(Permission.MANAGE_CENTER);
    }

    /** Whether the caller can apply for a center. */
    public boolean isApplying() {
        return applying;
    }

    public String getQuery() {
        return query;
    }

    /** Whether the list is so long that it can be searched, or was searched. */
    public boolean isSearched() {
        return !query.isEmpty() || centers.getTotal() > FEW;
    }

    public ListModel<Workplace> getCenters() {
        return centers;
    }
}
