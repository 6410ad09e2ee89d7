package org.caravanserai.centers;

import org.caravanserai.platform.config.SettingKey;
import org.jspecify.annotations.Nullable;

/** Settings of language centers. */
public enum CenterSetting implements SettingKey {
    /** How many places of one class somebody may take with one account: the own one and those of minors. */
    MOST_PLACES("caravanserai.centers.places-per-account", "5");

    private final String property;
    private final @Nullable String defaultValue;

    CenterSetting(String property, @Nullable String defaultValue) {
        this.property = property;
        this.defaultValue = defaultValue;
    }

    @Override
    public String property() {
        return property;
    }

    @Override
    public @Nullable String defaultValue() {
        return defaultValue;
    }
}
