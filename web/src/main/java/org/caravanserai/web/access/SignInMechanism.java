package org.caravanserai.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.platform.accounts.Proof;
import org.caravanserai.platform.accounts.RecogniseCaller;
import org.caravanserai.platform.config.Settings;

/**
 * The one mechanism of the application: a bearer token for the API, a session for pages (and for the API when a page of
 * ours asks). Tells the container who it is, and leaves the caller for {@link CallerFilter}.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    static final String CALLER = "org.caravanserai.caller";
    private static final String BEARER = "bearer ";

    private final SignInSession session;
    private final RecogniseCaller recognise;
    private final ProblemAnswer problem;
    private final Settings settings;

    @Inject
    SignInMechanism(SignInSession session, RecogniseCaller recognise, ProblemAnswer problem, Settings settings) {
        this.session = session;
        this.recognise = recognise;
        this.problem = problem;
        this.settings = settings;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (Paths.isAsset(request)) {
            return context.doNothing();
        }
        var token = Paths.isApi(request) ? bearer(request) : Optional.<Proof>empty();
        var proof = token.isPresent() ? token : sessionProof(request);
        if (proof.isEmpty()) {
            return context.doNothing();
        }
        try {
            var caller = recognise.execute(proof.get());
            if (caller.isPresent()) {
                return welcome(request, context, caller.get());
            }
        } catch (Overloaded away) {
            refuse(request, response, away);
            return AuthenticationStatus.SEND_FAILURE;
        }
        if (token.isPresent()) {
            problem.send(request, response, new Forbidden("bad-token"), HttpServletResponse.SC_UNAUTHORIZED);
            return AuthenticationStatus.SEND_FAILURE;
        }
        return context.doNothing();
    }

    /** Programs get a problem detail, people the page that {@code web.xml} names for this status. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, Overloaded away) {
        if (Paths.isApi(request)) {
            problem.send(request, response, away, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static AuthenticationStatus welcome(HttpServletRequest request, HttpMessageContext context, Caller caller) {
        request.setAttribute(CALLER, caller);
        return context.notifyContainerAboutLogin(
                String.valueOf(caller.email()),
                caller.platformRoles().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    private Optional<Proof> sessionProof(HttpServletRequest request) {
        return SameOrigin.allows(request, settings.address(""), !Paths.isApi(request))
                ? session.proof(request)
                : Optional.empty();
    }

    private static Optional<Proof> bearer(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? Optional.of(
                        new Proof.OfToken(header.substring(BEARER.length()).strip()))
                : Optional.empty();
    }
}
