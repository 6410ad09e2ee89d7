package org.caravanserai.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.platform.accounts.Proof;

/**
 * What the HTTP session keeps of somebody who signed in: only the account and the time. Roles are read with each
 * request, so they are the same on every node and end at once when they are taken away.
 */
@ApplicationScoped
public class SignInSession {

    private static final String ACCOUNT = "caravanserai.account";
    private static final String SIGNED_IN_AT = "caravanserai.signedInAt";

    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected SignInSession() {}

    @Inject
    SignInSession(Clock clock) {
        this.clock = clock;
    }

    /** Signs in, under a session id that nobody can have known before. */
    public void begin(HttpServletRequest request, UUID account) {
        var session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(ACCOUNT, account);
        session.setAttribute(SIGNED_IN_AT, clock.instant());
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
                        && session.getAttribute(SIGNED_IN_AT) instanceof Instant signedInAt
                ? Optional.of(new Proof.OfSession(account, signedInAt))
                : Optional.empty();
    }
}
