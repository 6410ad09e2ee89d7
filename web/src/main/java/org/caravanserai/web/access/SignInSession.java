package org.caravanserai.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.platform.accounts.Proof;

/**
 * What the HTTP session keeps of somebody who signed in: only the account and under which password. Roles are read with each
 * request, so they are the same on every node and end at once when they are taken away; so does the session when the
 * password is changed on any node.
 */
@ApplicationScoped
public class SignInSession {

    private static final String ACCOUNT = "caravanserai.account";
    private static final String VALID_FROM = "caravanserai.validFrom";

    /** Signs in or goes on after a change of the password, under a session id that nobody can have known before. */
    public void begin(HttpServletRequest request, Proof.OfSession proof) {
        var session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(ACCOUNT, proof.account());
        session.setAttribute(VALID_FROM, proof.validFrom());
    }

    public void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Never makes a session. */
    Optional<Proof> proof(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(ACCOUNT) instanceof UUID account
                        && session.getAttribute(VALID_FROM) instanceof Instant validFrom
                ? Optional.of(new Proof.OfSession(account, validFrom))
                : Optional.empty();
    }
}
