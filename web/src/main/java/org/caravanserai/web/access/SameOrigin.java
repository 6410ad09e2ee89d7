package org.caravanserai.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/**
 * Whether a request that changes something comes from a page of ours, so that its cookie may count. Browsers say it in
 * {@code Sec-Fetch-Site}, older ones in {@code Origin}.
 */
final class SameOrigin {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private SameOrigin() {}

    /**
     * @param otherwise what to answer when the browser says nothing
     */
    static boolean allows(HttpServletRequest request, boolean otherwise) {
        if (SAFE.contains(request.getMethod())) {
            return true;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeader("Origin");
        return origin == null ? otherwise : authority(origin).equals(request.getHeader("Host"));
    }

    private static String authority(String origin) {
        try {
            return String.valueOf(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException nonsense) {
            return "";
        }
    }
}
