package org.caravanserai.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caravanserai.platform.config.Setting;
import org.junit.jupiter.api.Test;

class ListSettingsTest {

    private final SettingsWorld instance = new SettingsWorld(Map.of(Setting.SESSION_HOURS.property(), "8"));

    @Test
    void eachSettingHasItsValueAndTheOneOfTheConfiguration() {
        instance.change("session.hours", 4);
        assertThat(instance.world.of(ListSettings.class).execute())
                .filteredOn(line -> line.setting().name().equals("session.hours"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.value()).isEqualTo("4");
                    assertThat(line.byDefault()).isEqualTo("8");
                    assertThat(line.set()).isTrue();
                });
    }

    @Test
    void theyStandPageByPage() {
        assertThat(instance.world.of(ListSettings.class).execute())
                .extracting(line -> line.setting().page())
                .isSorted();
    }
}
