package org.caravanserai.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.web.rest.RequestEnd;
import org.caravanserai.web.shell.FailureHandler;

/**
 * The way into the API. Whatever goes wrong before or behind its resources is a problem detail to a program; people get
 * the page that {@code web.xml} names. Comes before every filter that asks the database.
 */
public class ApiErrorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int MOST_CHARACTERS = 8000;
    private static final Logger LOG = Logger.getLogger(ApiErrorFilter.class.getName());

    @Inject
    private transient ProblemAnswer problem;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (length(request) > MOST_CHARACTERS) {
            refuseLongAddress(request, response);
        } else if (request.getMethod().equals("TRACE") && !Paths.isApi(request)) {
            // The default of servlets would repeat all headers, with the cookies of a session.
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
        } else if (!Paths.isApi(request)) {
            chain.doFilter(request, response);
        } else if (!Paths.of(request).startsWith("/api/v1/")) {
            problem.send(request, response, new NotFound("not-found"), HttpServletResponse.SC_NOT_FOUND);
        } else {
            answer(request, new ProblemResponse(request, response, problem), chain);
        }
    }

    /** The server itself reads longer ones, so that what is too long is told as everything else. */
    private static int length(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI().length() + (query == null ? 0 : query.length());
    }

    private void refuseLongAddress(HttpServletRequest request, HttpServletResponse response) {
        if (Paths.isApi(request)) {
            var failure = new Refused("address-too-long", MOST_CHARACTERS);
            problem.send(request, response, failure, HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
        } else {
            response.setStatus(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (request.getMethod().equals("HEAD")) {
                var head = new HeadAnswer(response);
                chain.doFilter(HeadAnswer.asGet(request), head);
                head.end();
            } else {
                chain.doFilter(request, response);
            }
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            response.resetBuffer();
            tell(request, response, failure);
        } finally {
            RequestEnd.reached(request);
            IgnoredBody.passOver(request);
        }
    }

    /** However deep the servlets have wrapped it: what can be tried again is no internal error. */
    private void tell(HttpServletRequest request, HttpServletResponse response, Exception failure) {
        if (FailureHandler.domain(failure) instanceof Overloaded away) {
            problem.send(request, response, away, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        var reference = UUID.randomUUID();
        LOG.log(Level.SEVERE, failure, () -> "unexpected failure " + reference);
        problem.sendUnexpected(request, response, reference);
    }
}
