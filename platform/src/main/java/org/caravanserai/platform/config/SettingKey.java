package org.caravanserai.platform.config;

import org.jspecify.annotations.Nullable;

/** A setting; each area has an enum of its own. */
public interface SettingKey {

    /** Name of the property; the environment variable is the same in capitals with underscores. */
    String property();

    /** Null when it has to be set, or may stay unset. */
    @Nullable
    String defaultValue();

    /** The setting whose configuration counts where this one is not configured; null for most. */
    default @Nullable SettingKey general() {
        return null;
    }
}
