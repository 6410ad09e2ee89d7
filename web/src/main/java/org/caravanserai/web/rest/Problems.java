package org.caravanserai.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.caravanserai.domain.shared.ChangedSince;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.VersionNeeded;
import org.caravanserai.web.rest.Problem.FieldProblem;
import org.caravanserai.web.shell.FailureTexts;
import org.jspecify.annotations.Nullable;

/** Converts a failure of the domain into a problem detail in the caller's language. */
@ApplicationScoped
class Problems {

    private static final int RETRY_AFTER_SECONDS = 2;

    private final FailureTexts texts;

    @Inject
    Problems(FailureTexts texts) {
        this.texts = texts;
    }

    Response of(DomainException failure, Locale language) {
        var status = status(failure);
        var answer = Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem(
                        "/problems/" + failure.key(),
                        texts.title(status, language),
                        status,
                        texts.detail(failure, language),
                        violations(failure, language),
                        failure instanceof Refused refused ? refused.left() : null,
                        failure instanceof ChangedSince changed ? changes(changed, language) : null));
        if (failure instanceof Overloaded) {
            answer.header(HttpHeaders.RETRY_AFTER, retryAfter(failure));
        }
        if (status == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"caravanserai\"");
        }
        return answer.build();
    }

    /** A problem outside the domain: a malformed request, a method that is not allowed, an internal error. */
    Response of(int status, String key, Locale language, Object... arguments) {
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(new Problem(
                        "/problems/" + key,
                        texts.title(status, language),
                        status,
                        texts.text(key, language, List.of(arguments)),
                        null))
                .build();
    }

    /** For failures with a known duration, the first argument is the number of seconds. */
    private static long retryAfter(DomainException failure) {
        return !failure.arguments().isEmpty() && failure.arguments().get(0) instanceof Long seconds
                ? seconds
                : RETRY_AFTER_SECONDS;
    }

    private static List<FieldChangeJson> changes(ChangedSince failure, Locale language) {
        return failure.differences().stream()
                .map(difference -> FieldChangeJson.of(difference, language))
                .toList();
    }

    private @Nullable List<FieldProblem> violations(DomainException failure, Locale language) {
        return failure instanceof Invalid invalid
                ? invalid.violations().stream()
                        .map(v -> new FieldProblem(v.field(), texts.text(v.key(), language, v.arguments())))
                        .toList()
                : null;
    }

    private static int status(DomainException failure) {
        if (failure instanceof NotFound) {
            return 404;
        } else if (failure instanceof Invalid) {
            return 400;
        } else if (failure instanceof Forbidden) {
            return failure.key().equals("sign-in-required") || failure.key().equals("wrong-password") ? 401 : 403;
        } else if (failure instanceof Overloaded) {
            return failure.key().equals("too-many-requests") ? 429 : 503;
        } else if (failure instanceof Refused || failure instanceof Conflict || failure instanceof ChangedSince) {
            return 409;
        } else if (failure instanceof VersionNeeded) {
            return 428;
        }
        throw new IllegalStateException("a failure without a status: " + failure.getClass());
    }
}
