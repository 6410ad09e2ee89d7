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
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.web.rest.Problem;
import org.caravanserai.web.shell.FailureTexts;

/** Writes a problem detail where no resource of the API has been reached yet. */
@ApplicationScoped
class ProblemAnswer {

    private static final String RETRY_AFTER_SECONDS = "2";

    private final Jsonb jsonb = JsonbBuilder.create();
    private FailureTexts texts;

    @SuppressWarnings("NullAway.Init")
    protected ProblemAnswer() {}

    @Inject
    ProblemAnswer(FailureTexts texts) {
        this.texts = texts;
    }

    void send(HttpServletRequest request, HttpServletResponse response, DomainException failure, int status) {
        var language = request.getLocale();
        var problem = new Problem(
                "/problems/" + failure.key(),
                texts.title(status, language),
                status,
                texts.detail(failure, language),
                null);
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"caravanserai\", error=\"invalid_token\"");
        } else {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        try {
            response.getWriter().write(jsonb.toJson(problem));
            response.flushBuffer();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
