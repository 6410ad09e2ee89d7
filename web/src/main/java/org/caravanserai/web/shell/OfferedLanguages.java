package org.caravanserai.web.shell;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.settings.SettingsRead;

/** Tells {@link Languages} which of them administrators offer. */
@ApplicationScoped
class OfferedLanguages {

    void onRead(@Observes @Priority(Interceptor.Priority.APPLICATION) SettingsRead read, Settings settings) {
        var offered = List.of(settings.get(Setting.LANGUAGES).split(",", -1));
        var known = Languages.ALL.stream().filter(offered::contains).toList();
        Languages.offer(known.isEmpty() ? Languages.ALL : known, settings.get(Setting.DEFAULT_LANGUAGE));
    }
}
