package org.caravanserai.web.centers.fee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.centers.fee.MyFees;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** The caller's fee account for a course, on its page. */
@Named
@RequestScoped
public class MyFeesPanel {

    private final MyFees fees;
    private final RequestParameters parameters;

    private MyFees.@Nullable Shown shown;

    @Inject
    MyFeesPanel(MyFees fees, RequestParameters parameters) {
        this.fees = fees;
        this.parameters = parameters;
    }

    public MyFees.Shown getShown() {
        if (shown == null) {
            shown = fees.execute(parameters.text("code"));
        }
        return shown;
    }
}
