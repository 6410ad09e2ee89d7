package org.caravanserai.platform.settings;

import java.util.Locale;

/** The pages on which settings stand together, in their order. */
public enum SettingPage {
    INSTANCE,
    LANGUAGES,
    PLACES,
    EMAIL,
    REGISTRATION,
    APPROVAL,
    LIMITS,
    RETENTION;

    /** The last part of its address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
