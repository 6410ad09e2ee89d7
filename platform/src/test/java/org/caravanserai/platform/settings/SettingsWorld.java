package org.caravanserai.platform.settings;

import java.util.Map;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.settings.SettingsChanged;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.testing.PlatformWorld;

/** A platform whose settings are changed by its administrator. */
final class SettingsWorld {

    final PlatformWorld world = new PlatformWorld();
    final SettingMemory memory;
    final Settings settings;

    /**
     * @param configured by the names of the properties
     */
    SettingsWorld(Map<String, String> configured) {
        memory = world.of(SettingMemory.class);
        settings = Settings.of(configured, memory);
        world.wiring.put(settings).put(new PlatformSettings()).observe(SettingsChanged.class, memory::onChange);
        world.as(PlatformRole.ADMIN);
    }

    void change(String name, Object value) {
        change(Map.of(name, value), null);
    }

    void change(Map<String, Object> values, String why) {
        world.of(ChangeSettings.class).execute(new ChangeSettings.Changes(values, why));
    }
}
