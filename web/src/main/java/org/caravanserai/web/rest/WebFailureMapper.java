package org.caravanserai.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caravanserai.domain.shared.DomainException;

/** All other failures of API calls: answered without a stack trace, with a number to find them in the log. */
@Provider
public class WebFailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(WebFailureMapper.class.getName());

    @Inject
    private Problems problems;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        var language = AcceptedLanguage.of(headers);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException answer) {
                return problems.of(answer, language);
            }
            if (cause instanceof BadBody body) {
                return problems.of(body.status(), body.key(), language, body.arguments());
            }
        }
        if (failure instanceof NotFoundException) {
            return problems.of(404, "not-found", language);
        }
        if (failure instanceof NotAllowedException method) {
            return notAllowed(method, language);
        }
        if (failure instanceof NotSupportedException) {
            return problems.of(415, "unsupported-media-type", language);
        }
        if (failure instanceof NotAcceptableException) {
            return problems.of(406, "not-acceptable", language);
        }
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return problems.of(web.getResponse().getStatus(), "bad-request", language);
        }
        if (failure instanceof ProcessingException) {
            return problems.of(400, "bad-request", language);
        }
        var reference = UUID.randomUUID();
        LOG.log(Level.SEVERE, failure, () -> "unexpected failure " + reference);
        return problems.of(500, "unexpected", language, reference);
    }

    private Response notAllowed(NotAllowedException method, Locale language) {
        var allowed = method.getResponse().getHeaderString(HttpHeaders.ALLOW);
        var answer = problems.of(405, "method-not-allowed", language, String.valueOf(allowed));
        return Response.fromResponse(answer).header(HttpHeaders.ALLOW, allowed).build();
    }
}
