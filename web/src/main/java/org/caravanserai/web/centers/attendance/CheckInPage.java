package org.caravanserai.web.centers.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.centers.attendance.CheckIn;
import org.caravanserai.centers.attendance.ShowCheckIn;
import org.caravanserai.domain.centers.attendance.CheckInWindow;
import org.caravanserai.web.centers.teaching.SessionAddress;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A learner checks in, with a code that was scanned. */
@Named
@RequestScoped
public class CheckInPage {

    /** The code as the form sends it. */
    private static final String SENT = "check-in:code";

    private final ShowCheckIn show;
    private final CheckIn checkIn;
    private final RequestParameters parameters;
    private final Notices notices;
    private final Clock clock;

    private ShowCheckIn.@Nullable Shown shown;

    private @Nullable String code;

    @Inject
    CheckInPage(ShowCheckIn show, CheckIn checkIn, RequestParameters parameters, Notices notices, Clock clock) {
        this.show = show;
        this.checkIn = checkIn;
        this.parameters = parameters;
        this.notices = notices;
        this.clock = clock;
    }

    public ShowCheckIn.Shown getShown() {
        if (shown == null) {
            shown = show.execute(id());
        }
        return shown;
    }

    public void checkIn(String enrolment) {
        var mark = checkIn.execute(id(), String.valueOf(code), enrolment);
        notices.done("centers.checkIn.done." + (mark.mark().attended() ? "in" : "kept"));
        Faces.redirect("/sessions/%s/check-in", id());
    }

    /** Whether there is a code and the session can be checked in to now. */
    public boolean isOpen() {
        boolean coded = !(parameters.text("code") + parameters.text(SENT)).isEmpty();
        return coded && CheckInWindow.isOpen(getShown().session(), clock.instant());
    }

    private UUID id() {
        return SessionAddress.of(parameters.text("id"));
    }

    /** The code of the address, kept in the form. */
    public @Nullable String getCode() {
        return code == null ? parameters.text("code") : code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
