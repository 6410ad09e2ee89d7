package org.caravanserai.domain.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link StoredSettings} promises. */
public interface StoredSettingsContract extends PortContract {

    String COLOR = "caravanserai.test.color";

    StoredSettings settings();

    @Test
    default void theLastValueCountsUntilItIsRemoved() {
        inTransaction(() -> settings().put(COLOR, "red"));
        inTransaction(() -> settings().put(COLOR, "blue"));
        assertThat(inTransaction(() -> settings().read()).values()).containsEntry(COLOR, "blue");
        inTransaction(() -> settings().remove(COLOR));
        assertThat(inTransaction(() -> settings().read()).values()).doesNotContainKey(COLOR);
    }

    @Test
    default void everyChangeHasANewVersion() {
        var before = inTransaction(() -> settings().read()).version();
        inTransaction(() -> {
            settings().lock();
            settings().put(COLOR, "green");
        });
        var after = inTransaction(() -> settings().version());
        assertThat(after).isGreaterThan(before);
        assertThat(inTransaction(() -> settings().read()).version()).isEqualTo(after);
        inTransaction(() -> settings().remove(COLOR));
        assertThat(inTransaction(() -> settings().version())).isGreaterThan(after);
    }
}
