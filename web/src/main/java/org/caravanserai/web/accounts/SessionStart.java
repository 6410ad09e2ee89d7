package org.caravanserai.web.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.accounts.Proof;
import org.caravanserai.web.access.CallerChange;
import org.caravanserai.web.access.SignInSession;
import org.caravanserai.web.shell.Languages;

/** Starts a session after signing in through a page, in the person's language unless another one was chosen here. */
@ApplicationScoped
class SessionStart {

    private static final String LANGUAGE_COOKIE = "lang";

    private final SignInSession session;
    private final CallerChange change;
    private final CurrentCaller caller;

    @Inject
    SessionStart(SignInSession session, CallerChange change, CurrentCaller caller) {
        this.session = session;
        this.change = change;
        this.caller = caller;
    }

    void of(Proof.OfSession proof, HttpServletRequest request, HttpServletResponse response) {
        session.begin(request, proof);
        change.to(proof);
        var language = caller.get().language();
        var cookies = Objects.requireNonNullElse(request.getCookies(), new jakarta.servlet.http.Cookie[0]);
        if (Languages.ALL.contains(language)
                && Arrays.stream(cookies).noneMatch(cookie -> cookie.getName().equals(LANGUAGE_COOKIE))) {
            Languages.remember(language, request, response);
        }
    }
}
