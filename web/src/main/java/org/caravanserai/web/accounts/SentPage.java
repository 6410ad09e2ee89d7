package org.caravanserai.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;

/** What a newcomer reads who was sent a letter: on an instance that sends none, where the letter is. */
@Named
@RequestScoped
public class SentPage {

    @Inject
    private Settings settings;

    public boolean isWithoutMailServer() {
        return settings.find(Setting.MAIL_URL).isEmpty();
    }
}
