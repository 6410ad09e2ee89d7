package org.caravanserai.web.cache;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as a test needs it. */
class Request {

    private final String path;
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String[]> parameters = new HashMap<>();
    private final List<Cookie> cookies = new ArrayList<>();
    private String method = "GET";
    private String language = "en";
    private @Nullable String query;
    private @Nullable String session;
    private boolean sessionIsValid;

    Request(String path) {
        this.path = path;
    }

    Request query(String text) {
        query = text;
        return this;
    }

    Request parameter(String name, String value) {
        return parameters(name, value);
    }

    Request parameters(String name, String... values) {
        parameters.put(name, values);
        return this;
    }

    Request language(String tag) {
        language = tag;
        return this;
    }

    Request cookie(String name, String value) {
        cookies.add(new Cookie(name, value));
        return this;
    }

    Request header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Request oldSession() {
        session = "of another day";
        return this;
    }

    Request session() {
        session = "a session";
        sessionIsValid = true;
        return this;
    }

    Request method(String name) {
        method = name;
        return this;
    }

    HttpServletRequest fake() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Request.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getRequestURI" -> path;
                    case "getQueryString" -> query;
                    case "getRequestedSessionId" -> session;
                    case "isRequestedSessionIdValid" -> sessionIsValid;
                    case "getParameterMap" -> new HashMap<>(parameters);
                    case "getHeader" -> headers.get((String) arguments[0]);
                    case "getParameter" -> first(parameters.get((String) arguments[0]));
                    case "getCookies" -> cookies.isEmpty() ? null : cookies.toArray(new Cookie[0]);
                    case "getLocales" -> Collections.enumeration(List.of(Locale.forLanguageTag(language)));
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private static @Nullable String first(String @Nullable [] values) {
        return values == null ? null : values[0];
    }
}
