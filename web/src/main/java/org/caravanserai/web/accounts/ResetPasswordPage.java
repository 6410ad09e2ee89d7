package org.caravanserai.web.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.platform.accounts.LookAtLink;
import org.caravanserai.platform.accounts.ResetPassword;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Setting a new password by the link in a letter. */
@Named
@ViewScoped
public class ResetPasswordPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResetPassword reset;

    @Inject
    private LookAtLink look;

    @Inject
    private Notices notices;

    private String token = "";
    private @Nullable Boolean good;
    private String newPassword = "";

    public void submit() {
        reset.to(newPassword, new Secret(token));
        notices.done("accounts.reset.done");
        Faces.redirect("/sign-in");
    }

    /** Whether the link can still be followed; found out once, when the page opens. */
    public boolean isGood() {
        if (good == null) {
            good = look.isGood(new Secret(token), true);
        }
        return good;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
