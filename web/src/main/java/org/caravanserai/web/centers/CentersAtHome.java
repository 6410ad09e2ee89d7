package org.caravanserai.web.centers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.center.BrowseCenters;
import org.caravanserai.centers.center.BrowseCenters.Narrowed;
import org.caravanserai.domain.centers.center.CenterRow;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.shared.FacetedPage;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.web.areas.Figure;
import org.caravanserai.web.areas.FigureSource;
import org.jspecify.annotations.Nullable;

/** Centers on the home page: those that run, and how many there are. */
@Named
@RequestScoped
public class CentersAtHome implements FigureSource {

    private static final int SHOWN = 3;

    private final BrowseCenters browse;

    private @Nullable FacetedPage<CenterRow> found;

    @Inject
    CentersAtHome(BrowseCenters browse) {
        this.browse = browse;
    }

    public List<CenterRow> getCenters() {
        return found().page().items();
    }

    @Override
    public List<Figure> figures() {
        return List.of(new Figure(40, "centers.home.figure", found().page().total(), "/centers?state=OPERATING"));
    }

    private FacetedPage<CenterRow> found() {
        if (found == null) {
            found = browse.execute(
                    new Narrowed(null, CenterState.OPERATING, null, null, null),
                    new PageRequest(0, SHOWN, null, "-openedOn"));
        }
        return found;
    }
}
