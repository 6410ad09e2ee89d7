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
import org.caravanserai.web.rest.RequestEnd;
import org.caravanserai.web.shell.FailureHandler;

/**
 * The way into the API. Whatever goes wrong before or behind its resources is a problem detail to a program; people get
 * the page that {@code web.xml} names. Comes before every filter that asks the database.
 */
public class ApiErrorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ApiErrorFilter.class.getName());

    @Inject
    private transient ProblemAnswer problem;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Paths.isApi(request)) {
            chain.doFilter(request, response);
        } else if (!Paths.of(request).startsWith("/api/v1/")) {
            problem.send(request, response, new NotFound("not-found"), HttpServletResponse.SC_NOT_FOUND);
        } else {
            answer(request, new ProblemResponse(request, response, problem), chain);
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
            UnreadBody.passOver(request);
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
