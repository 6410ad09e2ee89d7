package org.caravanserai.web.cache;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.caravanserai.web.rest.AcceptedLanguage;
import org.caravanserai.web.shell.Languages;

/**
 * Everything in a request that a public answer depends on.
 *
 * @param address path and query
 * @param language of the answer
 * @param accept the header {@code Accept} of calls of the API and of its description; empty where it takes anything
 * @param cookies that public pages read: colors, time zone
 */
record RequestVariant(String address, String language, String accept, String cookies) {

    private static final String API = "/api/";
    private static final String DESCRIPTION = "/openapi";
    private static final String ZONE = "zone";
    private static final Set<String> READ = Set.of("scheme", ZONE);
    private static final Set<String> SCHEMES = Set.of("light", "dark");

    static RequestVariant of(HttpServletRequest request, boolean showsVisitorTime) {
        var query = Objects.requireNonNullElse(request.getQueryString(), "");
        var path = request.getRequestURI();
        return new RequestVariant(
                path + "?" + query,
                language(path, request),
                accept(path, header(request, "Accept")),
                cookies(request, showsVisitorTime));
    }

    private static String language(String path, HttpServletRequest request) {
        if (path.equals(DESCRIPTION)) {
            return "";
        }
        return path.startsWith(API)
                ? AcceptedLanguage.of(header(request, "Accept-Language")).getLanguage()
                : Languages.of(request).getLanguage();
    }

    /** The description of the API is YAML for whoever does not ask for JSON. */
    private static String accept(String path, String header) {
        if (path.equals(DESCRIPTION)) {
            return header.contains("json") ? header : "";
        }
        return path.startsWith(API) ? accepted(header) : "";
    }

    private static String cookies(HttpServletRequest request, boolean showsVisitorTime) {
        var read = new StringBuilder();
        Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> READ.contains(cookie.getName()))
                .filter(cookie -> cookie.getName().equals(ZONE)
                        ? showsVisitorTime && isZone(cookie.getValue())
                        : SCHEMES.contains(cookie.getValue()))
                .forEach(cookie -> read.append(cookie.getName())
                        .append('=')
                        .append(cookie.getValue())
                        .append(';'));
        return read.toString();
    }

    /** Calls have one representation, so a client that also takes anything, or JSON, is answered like one that says nothing. */
    private static String accepted(String header) {
        return header.contains("*/*") || header.contains("application/json") ? "" : header;
    }

    private static boolean isZone(String name) {
        return ZoneId.getAvailableZoneIds().contains(URLDecoder.decode(name, StandardCharsets.UTF_8));
    }

    private static String header(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getHeader(name), "");
    }

    int length() {
        return address.length() + language.length() + accept.length() + cookies.length();
    }
}
