package org.caravanserai.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/**
 * Whether a request that changes something comes from one of our pages, so that its cookie may count. Browsers say it in
 * {@code Sec-Fetch-Site}, older ones in {@code Origin}.
 */
final class SameOrigin {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private SameOrigin() {}

    /**
     * @param home the public address of the platform: behind a proxy the request may name another host
     * @param otherwise what to answer when the browser says nothing
     */
    static boolean allows(HttpServletRequest request, String home, boolean otherwise) {
        if (SAFE.contains(request.getMethod())) {
            return true;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeader("Origin");
        if (origin == null) {
            return otherwise;
        }
        return authority(origin).equals(request.getHeader("Host")) || isSame(origin, home);
    }

    private static boolean isSame(String origin, String home) {
        try {
            var from = URI.create(origin);
            var to = URI.create(home);
            return String.valueOf(to.getScheme()).equalsIgnoreCase(from.getScheme())
                    && String.valueOf(to.getHost()).equalsIgnoreCase(from.getHost())
                    && port(to) == port(from);
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }

    private static int port(URI address) {
        return address.getPort() >= 0 ? address.getPort() : "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException nonsense) {
            return "";
        }
    }
}
