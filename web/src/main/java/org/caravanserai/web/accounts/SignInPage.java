package org.caravanserai.web.accounts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.caravanserai.domain.accounts.Device;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.platform.accounts.SignIn;
import org.caravanserai.web.access.ClientAddress;
import org.caravanserai.web.shell.ActiveUser;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** Signing in by a page. */
@Named
@ViewScoped
public class SignInPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SignIn signIn;

    @Inject
    private ClientAddress address;

    @Inject
    private SessionStart arrival;

    @Inject
    private ActiveUser user;

    @Inject
    private Notices notices;

    private String to = ReturnAddress.DEFAULT;
    private boolean expired;
    private String email = "";
    private String password = "";

    /** Redirects people who are already signed in. */
    public void load() {
        to = ReturnAddress.local(to);
        if (user.isSignedIn()) {
            Faces.redirect(to);
        }
    }

    public void submit() {
        var request = Faces.getRequest();
        try {
            var proof = signIn.execute(
                    new EmailAddress(email), password, address.of(request), Device.of(request.getHeader("User-Agent")));
            arrival.of(proof, request, Faces.getResponse());
            Faces.redirect(ReturnAddress.local(to));
        } catch (Forbidden refusal) {
            notices.failed(refusal);
        }
    }

    /** Address of the sign-up page that returns here. */
    public String getSignUp() {
        return to.equals(ReturnAddress.DEFAULT)
                ? "/sign-up"
                : "/sign-up?next=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    /** Whether the session had ended when a form was sent. */
    public boolean isExpired() {
        return expired;
    }

    public void setExpired(boolean expired) {
        this.expired = expired;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
