package org.caravanserai.web.centers.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.calendar.ShowFeeds;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** Addresses of calendars on pages that show timetables. */
@Named
@RequestScoped
public class FeedsPanel {

    private final ShowFeeds show;
    private final RequestParameters parameters;

    private ShowFeeds.@Nullable Shown shown;

    @Inject
    FeedsPanel(ShowFeeds show, RequestParameters parameters) {
        this.show = show;
        this.parameters = parameters;
    }

    /** With the rooms of the center where the address names one. */
    public ShowFeeds.Shown getShown() {
        if (shown == null) {
            var slug = parameters.text("slug");
            shown = show.execute(slug.isEmpty() ? null : parameters.slug());
        }
        return shown;
    }
}
