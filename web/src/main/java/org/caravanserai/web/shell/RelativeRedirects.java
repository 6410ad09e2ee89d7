package org.caravanserai.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Redirects within the platform name a path only. The container would make them absolute by the {@code Host} header and
 * the scheme it was asked by, which behind a proxy are not the public ones and may be anybody's.
 */
public class RelativeRedirects extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new Redirecting(response));
    }

    private static final class Redirecting extends HttpServletResponseWrapper {

        Redirecting(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            if (!location.startsWith("/")) {
                super.sendRedirect(location);
                return;
            }
            resetBuffer();
            setStatus(SC_FOUND);
            setHeader("Location", location.replaceAll("^/+", "/"));
            setContentLength(0);
            flushBuffer();
        }
    }
}
