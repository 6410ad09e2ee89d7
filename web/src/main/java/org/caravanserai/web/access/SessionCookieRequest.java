package org.caravanserai.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds {@code SameSite=Lax} to the cookie of the session as soon as there is one. {@code web.xml} asks for it, but the
 * server writes this cookie without the attributes that it does not know by name.
 */
class SessionCookieRequest extends HttpServletRequestWrapper {

    private static final String COOKIE = "Set-Cookie";
    private static final String ATTRIBUTE = "; SameSite=Lax";

    private final HttpServletResponse response;

    SessionCookieRequest(HttpServletRequest request, HttpServletResponse response) {
        super(request);
        this.response = response;
    }

    @Override
    public HttpSession getSession() {
        var session = super.getSession();
        addAttribute();
        return session;
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        var session = super.getSession(create);
        if (create) {
            addAttribute();
        }
        return session;
    }

    @Override
    public String changeSessionId() {
        var id = super.changeSessionId();
        addAttribute();
        return id;
    }

    void addAttribute() {
        if (response.isCommitted() || !response.containsHeader(COOKIE)) {
            return;
        }
        var name = getServletContext().getSessionCookieConfig().getName();
        var session = (name == null ? "JSESSIONID" : name) + "=";
        var cookies = List.copyOf(response.getHeaders(COOKIE));
        if (cookies.stream().noneMatch(cookie -> lacks(cookie, session))) {
            return;
        }
        response.setHeader(COOKIE, withAttribute(cookies.get(0), session));
        cookies.stream().skip(1).forEach(cookie -> response.addHeader(COOKIE, withAttribute(cookie, session)));
    }

    private static String withAttribute(String cookie, String session) {
        return lacks(cookie, session) ? cookie + ATTRIBUTE : cookie;
    }

    private static boolean lacks(String cookie, String session) {
        return cookie.startsWith(session) && !cookie.contains("SameSite");
    }
}
