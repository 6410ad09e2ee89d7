package org.caravanserai.cooperation;

import org.caravanserai.platform.config.SettingKey;

/** Settings of cooperation. */
public enum CooperationSetting implements SettingKey {
    /** Whether the totals behind figures are cached for a minute; {@code off}: each figure is computed on request. */
    FIGURES_KEPT("caravanserai.figures.kept", "on"),
    /** Whether a record of the registry is published by somebody else than who has entered it; {@code off}: its maker publishes it. */
    SECOND_PERSON("caravanserai.registry.second.person", "off");

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
