package org.caravanserai.cooperation;

import org.caravanserai.platform.config.SettingKey;

/** What can be set of cooperation. */
public enum CooperationSetting implements SettingKey {
    /** Whether the sums behind figures are kept for a minute; {@code off}: each figure is counted anew. */
    FIGURES_KEPT("caravanserai.figures.kept", "on");

    private final String property;
    private final String defaultValue;

    CooperationSetting(String property, String defaultValue) {
        this.property = property;
        this.defaultValue = defaultValue;
    }

    @Override
    public String property() {
        return property;
    }

    @Override
    public String defaultValue() {
        return defaultValue;
    }
}
