package org.caravanserai.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.platform.accounts.RequestPasswordReset;
import org.caravanserai.web.access.ClientAddress;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** Asking for a link that sets a new password. */
@Named
@RequestScoped
public class ForgottenPasswordPage {

    private final RequestPasswordReset request;
    private final ClientAddress address;
    private final Notices notices;
    private String email = "";

    @Inject
    ForgottenPasswordPage(RequestPasswordReset request, ClientAddress address, Notices notices) {
        this.request = request;
        this.address = address;
        this.notices = notices;
    }

    public void submit() {
        var to = new EmailAddress(email);
        request.execute(to, address.of(Faces.getRequest()));
        notices.done("accounts.forgotten.done", to.value());
        Faces.redirect("/sign-in");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
