package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.omnifaces.util.Faces;

/**
 * The address a guest has just given, so that the page that follows can show where the email went: in a cookie of that page
 * alone, because addresses of pages end up in logs and in the history of browsers.
 */
@Named
@ApplicationScoped
public class GuestAddressCookie {

    private static final String COOKIE = "written-to";
    private static final Duration LASTS = Duration.ofMinutes(10);

    void remember(String event, String address) {
        var context = FacesContext.getCurrentInstance().getExternalContext();
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(address.getBytes(StandardCharsets.UTF_8));
        var cookie = new Cookie(COOKIE, text);
        cookie.setHttpOnly(true);
        cookie.setSecure(context.isSecure());
        cookie.setPath("/events/" + event + "/registered");
        cookie.setMaxAge((int) LASTS.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        ((HttpServletResponse) context.getResponse()).addCookie(cookie);
    }

    /** Empty when it is not known any more. */
    public String getAddress() {
        var cookies = Faces.getRequest().getCookies();
        if (cookies != null) {
            for (var cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return decoded(cookie.getValue());
                }
            }
        }
        return "";
    }

    private static String decoded(String text) {
        return text.matches("[A-Za-z0-9_-]{1,400}") && text.length() % 4 != 1
                ? new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)
                : "";
    }
}
