package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.web.shell.ActiveUser;
import org.caravanserai.web.shell.RequestParameters;
import org.omnifaces.util.Faces;

/** Leads away from the form of signing up who has nothing to fill in, or has to sign in again. */
@Named
@RequestScoped
public class RegisterVisit {

    private final RegisterPage page;
    private final ActiveUser user;
    private final OwnRegistration own;
    private final RequestParameters parameters;

    @Inject
    RegisterVisit(RegisterPage page, ActiveUser user, OwnRegistration own, RequestParameters parameters) {
        this.page = page;
        this.user = user;
        this.own = own;
        this.parameters = parameters;
    }

    /** A form that was opened with an account and is sent without one comes from a session that has ended meanwhile. */
    public void noticeEndOfSession() {
        if (!user.isSignedIn() && parameters.text("signedIn").equals("true")) {
            Faces.redirect(
                    "/sign-in?to=%s&expired=true", "/events/" + page.getEvent().slug() + "/register");
        }
    }

    /** Redirects people who already have a place or are on the waiting list. */
    public void leadToOwnRegistration() {
        var mine = Faces.isPostback() ? null : own.at(page.getEvent().slug());
        if (mine != null) {
            Faces.redirect("/registrations/%s", mine.code());
        }
    }
}
