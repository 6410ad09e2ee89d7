package org.caravanserai.web.access;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.platform.access.CurrentCaller;

/**
 * Gives the caller that {@link SignInMechanism} found to everything behind, and leads who is not signed in from the
 * areas that need it to the sign-in page and back; who was sending a form is told there that the session had ended. What
 * somebody is shown who is signed in, or has come by a secret link, stays in no cache, so that nobody finds it there afterwards. Its place among the filters
 * is in {@code web.xml}.
 */
public class CallerFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentCaller current;

    @Inject
    @Any
    private transient Instance<SecretLinks> links;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(SignInMechanism.CALLER) instanceof Caller caller) {
            current.set(caller);
            keepOutOfCaches(response);
        } else if (Paths.needsSignIn(request)) {
            response.sendRedirect(request.getContextPath() + "/sign-in?to="
                    + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8)
                    + (request.getMethod().equals("POST") ? "&expired=true" : ""));
            return;
        }
        if (isByLink(Paths.of(request))) {
            keepOutOfCaches(response);
        }
        chain.doFilter(request, response);
    }

    private boolean isByLink(String path) {
        return links.stream().flatMap(each -> each.prefixes().stream()).anyMatch(path::startsWith);
    }

    private static void keepOutOfCaches(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
    }

    /** The page to come back to; what was posted to it is not repeated. */
    private static String wanted(HttpServletRequest request) {
        var query = request.getMethod().equals("GET") ? request.getQueryString() : null;
        return Paths.of(request) + (query == null ? "" : "?" + query);
    }
}
