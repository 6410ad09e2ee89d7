package org.caravanserai.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** What the templates ask: language, direction, colours, and the address of the page being shown. */
@Named
@RequestScoped
public class PageContext {

    private static final List<String> RIGHT_TO_LEFT = List.of("ar", "fa", "he", "ur", "ug");
    private static final List<String> SCHEMES = List.of("light", "dark");

    /** A page repeats its query in the link to each language; a longer one than any form or list has is not repeated. */
    static final int LONGEST_QUERY = 2_000;

    private final CurrentCaller caller;

    @Inject
    public PageContext(CurrentCaller caller) {
        this.caller = caller;
    }

    /** One language of the interface, with its own name and the link to this page in it. */
    public record Language(String tag, String name, String link) {}

    /** BCP 47 tag. */
    public String getLanguage() {
        return locale().getLanguage();
    }

    /** Whether forms of this language ask for the family name before the given name. */
    public boolean isFamilyNameFirst() {
        return getLanguage().equals("zh");
    }

    /** {@code ltr} or {@code rtl}. */
    public String getDirection() {
        return direction(getLanguage());
    }

    /** {@code ltr} or {@code rtl} for a text in this language. */
    public String direction(String tag) {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(tag).getLanguage()) ? "rtl" : "ltr";
    }

    /** The language's name in itself, as its readers expect to see it. */
    public String nameOf(String tag) {
        var locale = Locale.forLanguageTag(tag);
        var name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    public List<Language> getLanguages() {
        return Languages.offered().stream()
                .map(tag -> new Language(tag, nameOf(tag), link("lang", tag)))
                .toList();
    }

    public List<String> getLanguageTags() {
        return Languages.ALL;
    }

    /** {@code light} or {@code dark} if the visitor chose one, else empty: the system decides. */
    public String getScheme() {
        return Languages.cookie(request(), "scheme").filter(SCHEMES::contains).orElse("");
    }

    /** Whether the page holds widgets of PrimeFaces, and so needs their style sheet. */
    public boolean isWithWidgets() {
        return holdsWidgets(FacesContext.getCurrentInstance());
    }

    static boolean holdsWidgets(FacesContext context) {
        return !context.getViewRoot().getComponentResources(context, "head").isEmpty();
    }

    /** Path of the page as the visitor sees it, without its query. */
    public String getPath() {
        var forwarded = request().getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return forwarded == null ? request().getRequestURI() : forwarded.toString();
    }

    /** Whether the page lies under this path: for the mark in a navigation. */
    public boolean under(String path) {
        return getPath().equals(path) || getPath().startsWith(path + "/");
    }

    /** This page's address with one query parameter replaced, or removed when the value is null or empty. */
    public String link(String name, @Nullable Object value) {
        var kept = Stream.of(query().split("&", -1))
                .filter(pair ->
                        !pair.isEmpty() && !decoded(pair.split("=", 2)[0]).equals(name));
        var added = value == null || value.toString().isEmpty()
                ? Stream.<String>empty()
                : Stream.of(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        var query = Stream.concat(kept, added).collect(Collectors.joining("&"));
        return query.isEmpty() ? getPath() : getPath() + "?" + query;
    }

    /** The query of this page's address: names with their values, decoded. */
    public List<Map.Entry<String, String>> getQuery() {
        return Stream.of(query().split("&", -1))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .map(pair -> Map.entry(decoded(pair[0]), pair.length == 1 ? "" : decoded(pair[1])))
                .toList();
    }

    /** This page's address without the query parameters named, separated by spaces. */
    public String linkWithout(String names) {
        var dropped = Arrays.asList(names.split(" ", -1));
        var query = Stream.of(query().split("&", -1))
                .filter(pair -> !pair.isEmpty() && !dropped.contains(decoded(pair.split("=", 2)[0])))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? getPath() : getPath() + "?" + query;
    }

    /** The time zone of the profile for signed-in people, else that of the browser, if known. */
    public Optional<ZoneId> visitorZone() {
        return Optional.ofNullable(caller.get().timeZone())
                .or(() -> Languages.cookie(request(), "zone").flatMap(PageContext::zone));
    }

    /** The same; UTC if unknown. */
    public ZoneId zone() {
        return visitorZone().orElse(java.time.ZoneOffset.UTC);
    }

    Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(decoded(name)));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    private String query() {
        var forwarded = request().getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null;
        var query = forwarded
                ? (String) request().getAttribute(RequestDispatcher.FORWARD_QUERY_STRING)
                : request().getQueryString();
        return query == null || query.length() > LONGEST_QUERY ? "" : query;
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
