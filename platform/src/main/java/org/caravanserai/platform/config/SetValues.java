package org.caravanserai.platform.config;

import java.util.Optional;

/** Values that were set while the platform runs; they win over the configuration. */
@FunctionalInterface
public interface SetValues {

    /** Empty where the configuration is followed. */
    Optional<String> find(String property);
}
