package org.caravanserai.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.caravanserai.platform.config.Settings;

/** Where the platform is reached over TLS, the cookie of the session goes nowhere else; the rest is in {@code web.xml} and {@link SessionCookieRequest}. */
@WebListener
public class SessionCookies implements ServletContextListener {

    @Inject
    private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        var secure = settings.address("/").startsWith("https:");
        started.getServletContext().getSessionCookieConfig().setSecure(secure);
    }
}
