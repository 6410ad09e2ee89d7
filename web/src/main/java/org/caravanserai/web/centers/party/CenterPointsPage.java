package org.caravanserai.web.centers.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.point.ShowTeachingPoints;
import org.caravanserai.centers.point.ShowTeachingPoints.Line;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The teaching points of the center of a page. */
@Named
@RequestScoped
public class CenterPointsPage {

    private final ShowTeachingPoints show;
    private final RequestParameters parameters;

    private @Nullable List<Line> all;

    @Inject
    CenterPointsPage(ShowTeachingPoints show, RequestParameters parameters) {
        this.show = show;
        this.parameters = parameters;
    }

    /** All of them, those that are open first. */
    public List<Line> getAll() {
        if (all == null) {
            all = show.execute(parameters.slug());
        }
        return all;
    }

    /** The lines that are open today. */
    public List<Line> getOpen() {
        return getAll().stream().filter(Line::open).toList();
    }
}
