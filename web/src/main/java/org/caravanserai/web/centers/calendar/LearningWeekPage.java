package org.caravanserai.web.centers.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.calendar.ShowLearningWeek;
import org.caravanserai.centers.calendar.ShownWeek;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** A week of one's own classes. */
@Named
@RequestScoped
public class LearningWeekPage {

    private final ShowLearningWeek show;
    private final RequestParameters parameters;

    private @Nullable ShownWeek shown;

    @Inject
    LearningWeekPage(ShowLearningWeek show, RequestParameters parameters) {
        this.show = show;
        this.parameters = parameters;
    }

    public ShownWeek getShown() {
        if (shown == null) {
            shown = show.execute(parameters.asked(WeekQuery.class).week());
        }
        return shown;
    }
}
