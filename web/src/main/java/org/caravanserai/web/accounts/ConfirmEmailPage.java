package org.caravanserai.web.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.platform.accounts.ConfirmEmail;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** The page behind the link in an email. A button confirms, because mail programs open links on their own. */
@Named
@ViewScoped
public class ConfirmEmailPage extends EmailLinkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConfirmEmail confirm;

    @Inject
    private Notices notices;

    private String to = ReturnAddress.DEFAULT;

    public void submit() {
        var email = confirm.execute(secret());
        notices.done("accounts.confirm.done", email.value());
        Faces.redirect("/sign-in?to=%s", ReturnAddress.local(to));
    }

    /** The page to continue with after signing in. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    @Override
    boolean isForPassword() {
        return false;
    }
}
