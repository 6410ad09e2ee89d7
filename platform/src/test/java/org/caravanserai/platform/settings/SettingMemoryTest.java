package org.caravanserai.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.caravanserai.domain.settings.MemoryStoredSettings;
import org.caravanserai.domain.settings.SettingsChanged;
import org.caravanserai.domain.testing.Wiring;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.junit.jupiter.api.Test;

/** Two nodes on one database. */
class SettingMemoryTest {

    private static final String COLOR = Setting.COLOR.property();

    private final MemoryStoredSettings database = new MemoryStoredSettings();
    private final SettingMemory one = node();
    private final SettingMemory other = node();

    private SettingMemory node() {
        var node = new Wiring().put(database).of(SettingMemory.class);
        node.look();
        return node;
    }

    @Test
    void theNodeOfTheChangeHasItAtOnceAndTheOtherOneWithItsNextLook() {
        change("#0b5d63");
        assertThat(color(one)).isEqualTo("#0b5d63");
        assertThat(color(other)).isEqualTo("none");
        other.look();
        assertThat(color(other)).isEqualTo("#0b5d63");
    }

    @Test
    void aLookThatFindsNothingNewIsNoChange() {
        long before = other.changes();
        other.look();
        assertThat(other.changes()).isEqualTo(before);
        change("#0b5d63");
        other.look();
        assertThat(other.changes()).isEqualTo(before + 1);
    }

    @Test
    void whatIsRemovedIsGoneOnBoth() {
        change("#0b5d63");
        other.look();
        database.remove(COLOR);
        var removed = new HashMap<String, String>();
        removed.put(COLOR, null);
        one.onChange(new SettingsChanged(removed));
        assertThat(color(one)).isEqualTo("none");
        other.look();
        assertThat(color(other)).isEqualTo("none");
    }

    @Test
    void whatTwoNodesHaveChangedIsOnBoth() {
        change("#0b5d63");
        database.put(Setting.REGISTRATION.property(), "invited");
        other.onChange(new SettingsChanged(Map.of(Setting.REGISTRATION.property(), "invited")));
        one.look();
        other.look();
        for (var node : new SettingMemory[] {one, other}) {
            assertThat(color(node)).isEqualTo("#0b5d63");
            assertThat(node.find(Setting.REGISTRATION.property())).contains("invited");
        }
    }

    private void change(String color) {
        database.put(COLOR, color);
        one.onChange(new SettingsChanged(Map.of(COLOR, color)));
    }

    private static String color(SettingMemory node) {
        return Settings.of(Map.of(), node).find(Setting.COLOR).orElse("none");
    }
}
