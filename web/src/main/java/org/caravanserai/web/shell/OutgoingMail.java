package org.caravanserai.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;

/** Whether emails leave the platform; if not, pages tell where to find them. */
@Named("outgoingMail")
@ApplicationScoped
public class OutgoingMail {

    private final Settings settings;

    @Inject
    OutgoingMail(Settings settings) {
        this.settings = settings;
    }

    public boolean isKept() {
        return settings.find(Setting.MAIL_URL).isEmpty();
    }
}
