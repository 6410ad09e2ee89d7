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
        var one = new OnePolicy(response, ContentPolicy.isEmbedded(path(request)));
        one.setHeader(ContentPolicy.HEADER, ContentPolicy.STRICT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (behindTls) {
            response.setHeader("Strict-Transport-Security", A_YEAR);
        }
        var session = new SessionCookieRequest(
                ErrorPageRequest.isOne(request) ? new ErrorPageRequest(request) : request, response);
        chain.doFilter(session, one);
        session.addAttribute();
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** PrimeFaces adds a policy with the number of its scripts; two policies would forbid what either forbids. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        private final boolean embedded;

        /**
         * @param embedded whether pages of others may show the answer in a frame
         */
        OnePolicy(HttpServletResponse response, boolean embedded) {
            super(response);
            this.embedded = embedded;
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(
                    name,
                    embedded && name.equalsIgnoreCase(ContentPolicy.HEADER) ? ContentPolicy.embedded(value) : value);
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
