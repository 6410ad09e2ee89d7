package org.caravanserai.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.platform.accounts.ChangePassword;
import org.caravanserai.platform.accounts.RequestEmailChange;
import org.caravanserai.web.access.SignInSession;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** Changing the password and the email address. */
@Named
@RequestScoped
public class SecurityPage {

    private static final String ADDRESS = "/my/security";

    private final ChangePassword change;
    private final RequestEmailChange move;
    private final SignInSession session;
    private final Notices notices;
    private String currentPassword = "";
    private String newPassword = "";
    private String newEmail = "";
    private String emailPassword = "";

    @Inject
    SecurityPage(ChangePassword change, RequestEmailChange move, SignInSession session, Notices notices) {
        this.change = change;
        this.move = move;
        this.session = session;
        this.notices = notices;
    }

    /** All other sessions end; this one goes on under another id. */
    public void changePassword() {
        session.begin(Faces.getRequest(), change.execute(currentPassword, newPassword));
        notices.done("accounts.password.done");
        Faces.redirect(ADDRESS);
    }

    public void changeEmail() {
        var wanted = EmailAddress.of(newEmail);
        move.execute(wanted, emailPassword);
        notices.done("accounts.email.done", wanted.value());
        Faces.redirect(ADDRESS);
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getNewEmail() {
        return newEmail;
    }

    public void setNewEmail(String newEmail) {
        this.newEmail = newEmail;
    }

    public String getEmailPassword() {
        return emailPassword;
    }

    public void setEmailPassword(String emailPassword) {
        this.emailPassword = emailPassword;
    }
}
