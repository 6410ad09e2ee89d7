package org.caravanserai.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.platform.accounts.RenewCalendars;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** The calendars to which the person who is signed in can subscribe: areas list theirs. */
@Named
@RequestScoped
public class CalendarsPage {

    private final RenewCalendars renew;
    private final Notices notices;

    @Inject
    CalendarsPage(RenewCalendars renew, Notices notices) {
        this.renew = renew;
        this.notices = notices;
    }

    public void renew() {
        renew.execute();
        notices.done("accounts.calendars.renewed");
        Faces.redirect("/my/calendars");
    }
}
