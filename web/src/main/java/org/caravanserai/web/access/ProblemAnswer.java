package org.caravanserai.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.web.rest.AcceptedLanguage;
import org.caravanserai.web.rest.Problem;
import org.caravanserai.web.shell.FailureTexts;

/** Writes a problem detail where no resource of the API has been reached yet. */
@ApplicationScoped
class ProblemAnswer {

    private static final Logger LOG = Logger.getLogger(ProblemAnswer.class.getName());
    private static final String RETRY_AFTER_SECONDS = "2";

    private final Jsonb jsonb = JsonbBuilder.create();
    private final FailureTexts texts;

    @Inject
    ProblemAnswer(FailureTexts texts) {
        this.texts = texts;
    }

    void send(HttpServletRequest request, HttpServletResponse response, DomainException failure, int status) {
        var language = AcceptedLanguage.of(request.getHeader("Accept-Language"));
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"caravanserai\", error=\"invalid_token\"");
        } else if (failure instanceof Overloaded) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        write(response, failure.key(), status, language, texts.detail(failure, language));
    }

    /** An internal error, with the number under which it is logged. */
    void sendUnexpected(HttpServletRequest request, HttpServletResponse response, UUID reference) {
        var language = AcceptedLanguage.of(request.getHeader("Accept-Language"));
        var status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        write(response, "unexpected", status, language, texts.text("unexpected", language, List.of(reference)));
    }

    /** For refusals of the server itself, of which only the status is known. */
    void sendRefusal(HttpServletRequest request, HttpServletResponse response, int status) {
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            var reference = UUID.randomUUID();
            LOG.log(Level.SEVERE, () -> "the server answered " + status + ", " + reference);
            sendUnexpected(request, response, reference);
            return;
        }
        var key =
                switch (status) {
                    case HttpServletResponse.SC_NOT_FOUND -> "not-found";
                    case HttpServletResponse.SC_NOT_ACCEPTABLE -> "not-acceptable";
                    case HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE -> "unsupported-media-type";
                    default -> "bad-request";
                };
        var known = key.equals("bad-request") ? HttpServletResponse.SC_BAD_REQUEST : status;
        var language = AcceptedLanguage.of(request.getHeader("Accept-Language"));
        write(response, key, known, language, texts.text(key, language, List.of()));
    }

    private void write(HttpServletResponse response, String key, int status, Locale language, String detail) {
        var problem = new Problem("/problems/" + key, texts.title(status, language), status, detail, null);
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            response.getWriter().write(jsonb.toJson(problem));
            response.flushBuffer();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
