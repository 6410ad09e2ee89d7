package org.caravanserai.web.cache;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.caravanserai.web.shell.Languages;

/**
 * Everything in a request that a public answer depends on.
 *
 * @param address path and query
 * @param language of a page
 * @param accept the header {@code Accept} of calls of the API
 * @param cookies that public pages read: colors, time zone
 */
record RequestVariant(String address, String language, String accept, String cookies) {

    private static final String API = "/api/";
    private static final String ZONE = "zone";
    private static final Set<String> READ = Set.of("scheme", ZONE);

    static RequestVariant of(HttpServletRequest request, boolean showsVisitorTime) {
        var query = Objects.requireNonNullElse(request.getQueryString(), "");
        var isApi = request.getRequestURI().startsWith(API);
        return new RequestVariant(
                request.getRequestURI() + "?" + query,
                isApi
                        ? header(request, "Accept-Language")
                        : Languages.of(request).getLanguage(),
                isApi ? header(request, "Accept") : "",
                cookies(request, showsVisitorTime));
    }

    private static String cookies(HttpServletRequest request, boolean showsVisitorTime) {
        var read = new StringBuilder();
        Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> READ.contains(cookie.getName()))
                .filter(cookie -> showsVisitorTime || !cookie.getName().equals(ZONE))
                .forEach(cookie -> read.append(cookie.getName())
                        .append('=')
                        .append(cookie.getValue())
                        .append(';'));
        return read.toString();
    }

    private static String header(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }

    int length() {
        return address.length() + language.length() + accept.length() + cookies.length();
    }
}
