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

/** The centers at which the caller works. */
@Named
@RequestScoped
public class OwnCentersPage {

    private static final int SIZE = 50;

    private final ListModel<Workplace> centers;
    private final boolean applying;

    @Inject
    OwnCentersPage(BrowseWorkplaces browse, ListAddress address, CurrentCaller caller) {
        this.centers = new ListModel<>(
                address, SIZE, browse::execute, place -> place.center().slug());
        this.centers.prepare();
        this.applying = caller.get().may(Permission.MANAGE_CENTER);
    }

    /** Whether the caller can apply for a center. */
    public boolean isApplying() {
        return applying;
    }

    public ListModel<Workplace> getCenters() {
        return centers;
    }
}
