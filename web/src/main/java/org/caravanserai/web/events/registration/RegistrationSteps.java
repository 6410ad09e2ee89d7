package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.caravanserai.events.registration.CancelRegistration;
import org.caravanserai.events.registration.ChangeCompanions;
import org.caravanserai.events.registration.ConfirmRegistration;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** What the person of a registration, or the guest with its key, does with it. */
@Named
@RequestScoped
public class RegistrationSteps {

    private final RegistrationPage page;
    private final CancelRegistration cancel;
    private final ChangeCompanions companions;
    private final ConfirmRegistration confirm;
    private final Notices notices;

    @Inject
    RegistrationSteps(
            RegistrationPage page,
            CancelRegistration cancel,
            ChangeCompanions companions,
            ConfirmRegistration confirm,
            Notices notices) {
        this.page = page;
        this.cancel = cancel;
        this.companions = companions;
        this.confirm = confirm;
        this.notices = notices;
    }

    public void confirm() {
        confirm.execute(code(), page.key());
        again("events.registration.addressConfirmed");
    }

    public void cancel() {
        cancel.execute(code(), page.key(), null);
        again("events.registration.cancelled");
    }

    public void bring() {
        companions.execute(code(), page.key(), Objects.requireNonNullElse(page.getAccompanying(), 0));
        again("events.registration.brought");
    }

    private String code() {
        return page.getRegistration().code();
    }

    private void again(String done) {
        notices.done(done);
        var key = page.getKey();
        Faces.redirect("/registrations/%s" + (key.isEmpty() ? "" : "?key=%s"), code(), key);
    }
}
