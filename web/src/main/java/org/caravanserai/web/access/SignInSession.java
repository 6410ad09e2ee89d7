package org.caravanserai.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.platform.accounts.Proof;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;

/**
 * What the HTTP session keeps of somebody who signed in: only the account, when, and under which password. Roles are read
 * with each request, so they are the same on every node and end at once when they are taken away; so does the session when
 * the password is changed on any node.
 */
@ApplicationScoped
public class SignInSession {

    private static final String ACCOUNT = "caravanserai.account";
    private static final String VALID_FROM = "caravanserai.validFrom";
    private static final String SIGNED_IN_AT = "caravanserai.signedInAt";

    private final Clock clock;
    private final Settings settings;

    @Inject
    SignInSession(Clock clock, Settings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    /** Signs in, or continues after a change of the password, under a new session id. */
    public void begin(HttpServletRequest request, Proof.OfSession proof) {
        var session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(ACCOUNT, proof.account());
        session.setAttribute(VALID_FROM, proof.validFrom());
        session.setAttribute(SIGNED_IN_AT, clock.instant());
    }

    public void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Never makes a session; ends one that has lasted as long as sessions may, however busy it was. */
    Optional<Proof> proof(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(ACCOUNT) instanceof UUID account)
                || !(session.getAttribute(VALID_FROM) instanceof Instant validFrom)
                || !(session.getAttribute(SIGNED_IN_AT) instanceof Instant signedInAt)) {
            return Optional.empty();
        }
        var longest = Duration.ofHours(settings.number(Setting.SESSION_HOURS));
        if (clock.instant().isBefore(signedInAt.plus(longest))) {
            return Optional.of(new Proof.OfSession(account, validFrom));
        }
        session.invalidate();
        return Optional.empty();
    }
}
