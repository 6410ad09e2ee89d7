package org.caravanserai.web.shell;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.caravanserai.domain.shared.Starting;

/** Says that the application starts. CDI says so too, but before the name of the data source is bound. */
@WebListener
public class StartListener implements ServletContextListener {

    @Inject
    private Event<Starting> starting;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        starting.fire(new Starting());
    }
}
