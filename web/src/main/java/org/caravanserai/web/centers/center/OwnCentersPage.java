package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.center.BrowseOwnCenters;
import org.caravanserai.domain.centers.center.CenterRow;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;

/** The centers that the caller directs. */
@Named
@RequestScoped
public class OwnCentersPage {

    private static final int SIZE = 50;

    private final ListModel<CenterRow> centers;

    @Inject
    OwnCentersPage(BrowseOwnCenters browse, ListAddress address) {
        this.centers = new ListModel<>(address, SIZE, browse::execute, CenterRow::slug);
        this.centers.prepare();
    }

    public ListModel<CenterRow> getCenters() {
        return centers;
    }
}
