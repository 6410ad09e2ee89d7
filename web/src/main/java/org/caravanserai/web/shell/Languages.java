package org.caravanserai.web.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.platform.language.Wording;

/**
 * The languages of the interface and how one is chosen: {@code ?lang=}, else what was chosen before (a cookie), else
 * what the browser asks for, else the default. Only languages are chosen that administrators offer.
 */
public final class Languages {

    /** BCP 47 tags, in the order in which they are offered. */
    public static final List<String> ALL = Wording.LANGUAGES;

    /** Those in which this node offers pages, and the one of visitors who want none of them. */
    private static volatile Offer offer = new Offer(ALL, "en");

    /** Name of the cookie with the language that was chosen. */
    public static final String COOKIE = "lang";

    private static final int A_YEAR = 365 * 24 * 3600;

    private Languages() {}

    private record Offer(List<String> tags, String byDefault) {}

    /** The languages in which pages are offered, in their order. */
    public static List<String> offered() {
        return offer.tags();
    }

    /**
     * @param byDefault where it is not offered, the first one that is takes its place
     */
    static void offer(List<String> tags, String byDefault) {
        offer = new Offer(List.copyOf(tags), tags.contains(byDefault) ? byDefault : tags.get(0));
    }

    /** The language of this request's answer. */
    public static Locale of(HttpServletRequest request) {
        return asked(request)
                .or(() -> cookie(request, COOKIE))
                .filter(offered()::contains)
                .or(() -> accepted(request))
                .map(Locale::forLanguageTag)
                .orElseGet(() -> Locale.forLanguageTag(offer.byDefault()));
    }

    /** Keeps a language asked for by {@code ?lang=} for the next year. */
    static void remember(HttpServletRequest request, HttpServletResponse response) {
        asked(request)
                .filter(tag -> !response.isCommitted() && request.getAttribute(COOKIE) == null)
                .ifPresent(tag -> remember(tag, request, response));
    }

    /**
     * Keeps this language for the next year, for example the one a person set in the profile. Where the platform is
     * public over TLS the cookie goes nowhere else, as that of the session, also when a proxy asks us without.
     */
    public static void remember(String tag, HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(COOKIE, tag);
        var cookie = new Cookie(COOKIE, tag);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure()
                || request.getServletContext().getSessionCookieConfig().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    static Optional<String> cookie(HttpServletRequest request, String name) {
        return Stream.of(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static Optional<String> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("lang")).filter(offered()::contains);
    }

    private static Optional<String> accepted(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(offered()::contains)
                .findFirst();
    }
}
