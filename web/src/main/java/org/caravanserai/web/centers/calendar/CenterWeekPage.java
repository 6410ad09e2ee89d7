package org.caravanserai.web.centers.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.calendar.ShowCenterWeek;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** A week of a center or of one of its rooms. */
@Named
@RequestScoped
public class CenterWeekPage {

    private final ShowCenterWeek show;
    private final RequestParameters parameters;

    private ShowCenterWeek.@Nullable Shown shown;

    @Inject
    CenterWeekPage(ShowCenterWeek show, RequestParameters parameters) {
        this.show = show;
        this.parameters = parameters;
    }

    public ShowCenterWeek.Shown getShown() {
        if (shown == null) {
            shown = show.execute(
                    parameters.slug(),
                    getRoom(),
                    parameters.asked(WeekQuery.class).week());
        }
        return shown;
    }

    /** Name of the room that was asked for; empty: all. */
    public String getRoom() {
        return parameters.text("room");
    }
}
