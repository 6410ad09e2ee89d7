package org.caravanserai.centers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.platform.settings.ChangeableSettings;
import org.caravanserai.platform.settings.SettingDefinition;
import org.caravanserai.platform.settings.SettingKind;
import org.caravanserai.platform.settings.SettingPage;

/** The settings of language centers that administrators change while the platform runs. */
@ApplicationScoped
class ChangeableCenterSettings implements ChangeableSettings {

    @Override
    public List<SettingDefinition> settings() {
        return List.of(of(CenterSetting.MOST_PLACES, SettingPage.LIMITS, SettingKind.number(1, 100)));
    }

    private static SettingDefinition of(CenterSetting key, SettingPage page, SettingKind kind) {
        return new SettingDefinition(
                key, page, kind, "centers.setting." + key.property().substring("caravanserai.".length()));
    }
}
