package org.caravanserai.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.caravanserai.domain.shared.Overloaded;

/**
 * What a filter could not find out, because the database was not to be had, is a problem detail to a program. People get
 * the page that {@code web.xml} names. Comes first among the filters.
 */
public class OverloadFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProblemAnswer problem;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (Overloaded away) {
            if (!Paths.isApi(request) || response.isCommitted()) {
                throw away;
            }
            problem.send(request, response, away, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
