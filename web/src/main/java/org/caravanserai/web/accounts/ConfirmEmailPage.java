package org.caravanserai.web.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.platform.accounts.ConfirmEmail;
import org.caravanserai.platform.accounts.LookAtLink;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page behind the link in a letter. A button confirms, because mail programs open links on their own. */
@Named
@ViewScoped
public class ConfirmEmailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConfirmEmail confirm;

    @Inject
    private LookAtLink look;

    @Inject
    private Notices notices;

    private String token = "";
    private String to = ReturnAddress.DEFAULT;
    private @Nullable Boolean good;

    public void submit() {
        var email = confirm.by(new Secret(token));
        notices.done("accounts.confirm.done", email.value());
        Faces.redirect("/sign-in?to=%s", ReturnAddress.local(to));
    }

    /** Whether the link can still be followed; found out once, when the page opens. */
    public boolean isGood() {
        if (good == null) {
            good = look.isGood(new Secret(token), false);
        }
        return good;
    }

    /** Where the newcomer goes on once signed in. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
