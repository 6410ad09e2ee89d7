package org.caravanserai.platform.settings;

import java.util.List;

/** The settings of an area that administrators may change while the platform runs: a CDI bean of the area. */
public interface ChangeableSettings {

    /** In the order in which they stand on their pages. */
    List<SettingDefinition> settings();
}
