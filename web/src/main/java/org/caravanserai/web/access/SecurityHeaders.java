package org.caravanserai.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.web.shell.ContentPolicy;

/** Security headers of every response, and a session cookie that other sites cannot send. Comes first of all. */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String A_YEAR = "max-age=31536000";

    @Inject
    private transient Settings settings;

    private transient boolean behindTls;

    @Override
    public void init() {
        behindTls = settings.address("/").startsWith("https:");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.STRICT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (behindTls) {
            response.setHeader("Strict-Transport-Security", A_YEAR);
        }
        var session = new SessionCookieRequest(
                ErrorPageRequest.isOne(request) ? new ErrorPageRequest(request) : request, response);
        chain.doFilter(session, new OnePolicy(response));
        session.addAttribute();
    }

    /** PrimeFaces adds a policy with the number of its scripts; two policies would forbid what either forbids. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase(ContentPolicy.HEADER)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
