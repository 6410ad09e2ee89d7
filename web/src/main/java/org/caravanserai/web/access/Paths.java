package org.caravanserai.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Properties of a request's path that access control needs. */
final class Paths {

    private static final List<String> FOR_PEOPLE_SIGNED_IN = List.of("/my", "/manage", "/admin");

    private Paths() {}

    static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    static boolean isApi(HttpServletRequest request) {
        return of(request).startsWith("/api/");
    }

    /** Styles, scripts and images are the same for everybody, so the caller is not needed. */
    static boolean isAsset(HttpServletRequest request) {
        var path = of(request);
        return path.equals("/favicon.svg")
                || path.startsWith("/resources/")
                || path.startsWith("/jakarta.faces.resource/");
    }

    static boolean needsSignIn(HttpServletRequest request) {
        var path = of(request);
        return FOR_PEOPLE_SIGNED_IN.stream().anyMatch(area -> path.equals(area) || path.startsWith(area + "/"));
    }
}
