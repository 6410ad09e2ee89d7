package org.caravanserai.web.centers.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.report.CompareCenters;
import org.caravanserai.domain.centers.report.CenterFigures;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;

/** Centers beside each other in figures, for the authority. */
@Named("centerComparisonPage")
@RequestScoped
public class ComparisonPage {

    private static final int SIZE = 50;

    private final ListModel<CenterFigures> centers;
    private final ListAddress address;

    @Inject
    ComparisonPage(CompareCenters compare, ListAddress address) {
        this.address = address;
        this.centers = new ListModel<>(address, SIZE, compare::execute, CenterFigures::slug);
        this.centers.prepare();
    }

    public ListModel<CenterFigures> getCenters() {
        return centers;
    }

    public String getQuery() {
        return address.parameters().text("query");
    }
}
