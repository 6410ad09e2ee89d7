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
        } catch (Overloaded away) {
            if (response.isCommitted()) {
                throw away;
            }
            problem.send(request, response, away, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            var reference = UUID.randomUUID();
            LOG.log(Level.SEVERE, failure, () -> "unexpected failure " + reference);
            response.resetBuffer();
            problem.sendUnexpected(request, response, reference);
        } finally {
            RequestEnd.reached(request);
            UnreadBody.passOver(request);
        }
    }
}
