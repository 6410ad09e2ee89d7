package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.attendance.ShowCheckInCode;
import org.caravanserai.platform.documents.QrCode;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The code that learners scan, for the screen in the classroom. */
@Named
@RequestScoped
public class CheckInCodePage {

    private ShowCheckInCode show;
    private RequestParameters parameters;

    private ShowCheckInCode.@Nullable Shown shown;

    @SuppressWarnings("NullAway.Init")
    protected CheckInCodePage() {}

    @Inject
    CheckInCodePage(ShowCheckInCode show, RequestParameters parameters) {
        this.show = show;
        this.parameters = parameters;
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
