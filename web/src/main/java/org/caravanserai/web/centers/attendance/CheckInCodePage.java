package org.caravanserai.web.centers.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.attendance.ShowCheckInCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.documents.QrCode;
import org.caravanserai.web.centers.teaching.SessionAddress;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The code that learners scan, for the screen in the classroom. */
@Named
@RequestScoped
public class CheckInCodePage {

    private final ShowCheckInCode show;
    private final RequestParameters parameters;
    private final Notices notices;

    private ShowCheckInCode.@Nullable Shown shown;

    @Inject
    CheckInCodePage(ShowCheckInCode show, RequestParameters parameters, Notices notices) {
        this.show = show;
        this.parameters = parameters;
        this.notices = notices;
    }

    /** Leads to the attendance of the session, and says why, where learners cannot check in now. */
    public void require() {
        try {
            getShown();
        } catch (Refused closed) {
            notices.failed(closed);
            Faces.redirect("/manage/sessions/%s/attendance", SessionAddress.of(parameters.text("id")));
        }
    }

    public ShowCheckInCode.Shown getShown() {
        if (shown == null) {
            shown = show.execute(SessionAddress.of(parameters.text("id")));
        }
        return shown;
    }

    /** The address as an image. */
    public String getImage() {
        return QrCode.dataAddress(getShown().address());
    }
}
