package org.caravanserai.platform.settings;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.caravanserai.platform.config.SettingKey;

/**
 * A setting that can be changed.
 *
 * @param label key of its name in the texts of the pages; with {@code .hint} that of a sentence about it
 */
public record SettingDefinition(SettingKey key, SettingPage page, SettingKind kind, String label) {

    private static final String PREFIX = "caravanserai.";

    /** What the API calls it: the property without what all have in common. */
    public String name() {
        return key.property().substring(PREFIX.length());
    }

    /** By which history knows it. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(key.property().getBytes(StandardCharsets.UTF_8));
    }
}
