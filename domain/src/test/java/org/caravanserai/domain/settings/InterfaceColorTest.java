package org.caravanserai.domain.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.caravanserai.domain.shared.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterfaceColorTest {

    @Test
    void contrastIsThatOfWcag() {
        assertThat(InterfaceColor.contrast("#000000", "#ffffff")).isEqualTo(21, within(0.01));
        assertThat(InterfaceColor.contrast("#777777", "#ffffff")).isEqualTo(4.48, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0b5d63", "#7a1f3d", "#1A3E8C", "#000000", "#4b3b00", "#2f5d1e"})
    void everyShadeCanBeReadWhereItStands(String value) {
        var color = new InterfaceColor(value);
        assertThat(InterfaceColor.contrast(color.value(), "#f3ece0")).isGreaterThanOrEqualTo(InterfaceColor.READABLE);
        assertThat(InterfaceColor.contrast(color.strong(), "#ffffff")).isGreaterThanOrEqualTo(InterfaceColor.READABLE);
        assertThat(InterfaceColor.contrast(color.value(), color.soft()))
                .isGreaterThanOrEqualTo(InterfaceColor.READABLE);
        assertThat(InterfaceColor.contrast(color.onDark(), "#1b2427")).isGreaterThanOrEqualTo(InterfaceColor.READABLE);
        assertThat(InterfaceColor.contrast(color.onDark(), "#12191b"))
                .as("dark words on a button")
                .isGreaterThanOrEqualTo(InterfaceColor.READABLE);
        assertThat(InterfaceColor.contrast(color.onDark(), color.softOnDark()))
                .isGreaterThanOrEqualTo(InterfaceColor.READABLE);
    }

    @Test
    void aColorThatCannotBeReadOnLightGroundIsRefusedWithItsContrast() {
        assertThatThrownBy(() -> new InterfaceColor("#ffcc00"))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .singleElement()
                        .satisfies(fault -> {
                            assertThat(fault.key()).isEqualTo("color-contrast");
                            assertThat(fault.arguments()).contains(InterfaceColor.READABLE);
                        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"teal", "#12345", "#12345g", "0b5d63", "#0b5d63;}"})
    void whatIsNoColorIsRefused(String value) {
        assertThatThrownBy(() -> new InterfaceColor(value)).isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(
                        refusal.violations().get(0).key())
                .isEqualTo("not-a-color"));
    }
}
