package org.caravanserai.web.centers.center;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.centers.center.ShowCenterDays;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterDay;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The day of the centers of a director, a section of {@code /my}. */
@Named
@RequestScoped
public class MyCentersPanel {

    private final ShowCenterDays show;
    private final CurrentCaller caller;
    private @Nullable List<CenterDay> days;

    @Inject
    MyCentersPanel(ShowCenterDays show, CurrentCaller caller) {
        this.show = show;
        this.caller = caller;
    }

    /** Empty for those who direct no center. */
    public List<CenterDay> getDays() {
        var found = days;
        if (found == null) {
            found = caller.get().may(Permission.MANAGE_CENTER) ? show.execute() : List.of();
            days = found;
        }
        return found;
    }
}
