package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.calendar.ShowTeachingWeek;
import org.caravanserai.centers.calendar.ShownWeek;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** A week of what somebody teaches. */
@Named
@RequestScoped
public class TeachingWeekPage {

    @Inject
    private ShowTeachingWeek show;

    @Inject
    private RequestParameters parameters;

    private @Nullable ShownWeek shown;

    public ShownWeek getShown() {
        if (shown == null) {
            shown = show.execute(parameters.textOrNull("week"));
        }
        return shown;
    }
}
