package org.caravanserai.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;
import org.caravanserai.platform.config.Settings;

/** Sessions live in a cookie that no script reads, that no other site sends along, and that is only sent over TLS where there is TLS. */
@WebListener
public class SessionCookies implements ServletContextListener {

    private static final int IDLE_MINUTES = 120;

    @Inject
    private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        var context = started.getServletContext();
        var cookie = context.getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.address("/").startsWith("https:"));
        cookie.setAttribute("SameSite", "Lax");
        context.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
        context.setSessionTimeout(IDLE_MINUTES);
    }
}
