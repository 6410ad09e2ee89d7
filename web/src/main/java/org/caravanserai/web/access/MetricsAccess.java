package org.caravanserai.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;

/** Restricts {@code /metrics}, by default to programs on this machine; everybody else gets not found. */
public class MetricsAccess extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** A proxy on this machine forwards requests from any client. */
    private static final List<String> FORWARDED = List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via");

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isAllowed(settings.get(Setting.METRICS), request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /**
     * @param setting {@code local}, {@code open} or {@code off}
     */
    static boolean isAllowed(String setting, HttpServletRequest request) {
        return setting.equals("open") || setting.equals("local") && isLocal(request);
    }

    private static boolean isLocal(HttpServletRequest request) {
        return isLoopback(Objects.toString(request.getRemoteAddr(), ""))
                && FORWARDED.stream().allMatch(header -> request.getHeader(header) == null);
    }

    private static boolean isLoopback(String address) {
        return address.startsWith("127.")
                || address.equals("::1")
                || address.equals("0:0:0:0:0:0:0:1")
                || address.startsWith("::ffff:127.");
    }
}
