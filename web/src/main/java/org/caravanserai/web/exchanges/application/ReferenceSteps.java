package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.caravanserai.exchanges.reference.RemindReferee;
import org.caravanserai.exchanges.reference.WithdrawReferenceRequest;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** Buttons for an applicant's next steps with a requested reference. */
@RequestScoped
class ReferenceSteps {

    private final RemindReferee remind;
    private final WithdrawReferenceRequest withdraw;
    private final Notices notices;

    @Inject
    ReferenceSteps(RemindReferee remind, WithdrawReferenceRequest withdraw, Notices notices) {
        this.remind = remind;
        this.withdraw = withdraw;
        this.notices = notices;
    }

    void remind(String application, String reference) {
        remind.execute(application, reference);
        done(application, "reminded");
    }

    void withdraw(String application, String reference) {
        withdraw.execute(application, reference);
        done(application, "withdrawn");
    }

    void done(String application, String what) {
        notices.done("exchanges.references." + what);
        Faces.redirect("/my/applications/%s", application);
    }
}
