package org.caravanserai.domain.settings;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings were changed.
 *
 * @param values by the names of their properties; null where the configuration is followed again
 */
public record SettingsChanged(Map<String, @Nullable String> values) {

    public SettingsChanged {
        values = Collections.unmodifiableMap(new HashMap<>(values));
    }
}
