package org.caravanserai.web.centers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.point.BrowseTeachingPoints;
import org.caravanserai.domain.centers.center.CenterRow;
import org.jspecify.annotations.Nullable;

/** Maps of the centers of a list, and of one center, with their teaching points. */
@Named
@RequestScoped
public class CenterMaps {

    private BrowseTeachingPoints points;
    private CenterListPage listed;
    private CenterPage shown;

    private @Nullable CenterMap map;

    @SuppressWarnings("NullAway.Init")
    protected CenterMaps() {}

    @Inject
    CenterMaps(BrowseTeachingPoints points, CenterListPage listed, CenterPage shown) {
        this.points = points;
        this.listed = listed;
        this.shown = shown;
    }

    public CenterMap getList() {
        if (map == null) {
            var centers = listed.getCenters();
            map = CenterMap.of(
                    centers,
                    points.execute(centers.stream().map(CenterRow::slug).toList()));
        }
        return map;
    }

    public CenterMap getOne() {
        if (map == null) {
            var center = shown.getCenter();
            map = CenterMap.of(center, points.execute(List.of(center.slug())));
        }
        return map;
    }
}
