package org.caravanserai.web.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.platform.accounts.ResetPassword;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** Setting a new password by the link in an email. */
@Named
@ViewScoped
public class ResetPasswordPage extends EmailLinkPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResetPassword reset;

    @Inject
    private Notices notices;

    private String newPassword = "";

    public void submit() {
        reset.execute(newPassword, secret());
        notices.done("accounts.reset.done");
        Faces.redirect("/sign-in");
    }

    @Override
    boolean isForPassword() {
        return true;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
