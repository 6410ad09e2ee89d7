package org.caravanserai.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.platform.settings.ChangeableSettings;
import org.caravanserai.platform.settings.SettingDefinition;
import org.caravanserai.platform.settings.SettingKind;
import org.caravanserai.platform.settings.SettingPage;

/** The settings of cooperation that administrators change while the platform runs. */
@ApplicationScoped
class ChangeableCooperationSettings implements ChangeableSettings {

    @Override
    public List<SettingDefinition> settings() {
        return List.of(of(CooperationSetting.SECOND_PERSON, SettingPage.APPROVAL, SettingKind.onOff()));
    }

    private static SettingDefinition of(CooperationSetting key, SettingPage page, SettingKind kind) {
        return new SettingDefinition(
                key, page, kind, "cooperation.setting." + key.property().substring("caravanserai.".length()));
    }
}
