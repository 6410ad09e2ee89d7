package org.caravanserai.web.centers.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.calendar.ShowFeeds;
import org.caravanserai.platform.accounts.RenewCalendars;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Addresses of calendars on pages that show timetables. */
@Named
@RequestScoped
public class FeedsPanel {

    private final ShowFeeds show;
    private final RequestParameters parameters;
    private final RenewCalendars renew;
    private final Notices notices;

    private ShowFeeds.@Nullable Shown shown;

    @Inject
    FeedsPanel(ShowFeeds show, RequestParameters parameters, RenewCalendars renew, Notices notices) {
        this.show = show;
        this.parameters = parameters;
        this.renew = renew;
        this.notices = notices;
    }

    public void renew() {
        renew.execute();
        notices.done("centers.feed.renewed");
        Faces.redirect("/my/timetable");
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
