package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.center.BrowseWorkplaces;
import org.caravanserai.centers.center.Workplace;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.shared.PageRequest;
import org.jspecify.annotations.Nullable;

/** The running centers at which somebody works who does not direct them, a section of {@code /my}. */
@Named
@RequestScoped
public class MyWorkplacesPanel {

    private static final int SHOWN = 20;

    private final BrowseWorkplaces browse;
    private @Nullable List<Workplace> places;

    @Inject
    MyWorkplacesPanel(BrowseWorkplaces browse) {
        this.browse = browse;
    }

    /** Empty for those who work at no center, and those who direct all of theirs. */
    public List<Workplace> getPlaces() {
        var found = places;
        if (found == null) {
            found = browse.execute(PageRequest.first(SHOWN)).items().stream()
                    .filter(place -> CenterState.RUNNING.contains(place.center().state())
                            && !place.may().contains(Permission.MANAGE_CENTER))
                    .toList();
            places = found;
        }
        return found;
    }

    public boolean may(Workplace place, Permission permission) {
        return place.may().contains(permission);
    }
}
