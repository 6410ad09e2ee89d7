package org.caravanserai.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.settings.ChangeableSettings;
import org.caravanserai.platform.settings.SettingDefinition;
import org.caravanserai.platform.settings.SettingKind;
import org.caravanserai.platform.settings.SettingPage;

/** The settings of academic events that administrators change while the platform runs. */
@ApplicationScoped
class ChangeableEventSettings implements ChangeableSettings {

    private static final Pattern DAYS = Pattern.compile("[1-9]\\d{0,2}( *, *[1-9]\\d{0,2}){0,9}");

    @Override
    public List<SettingDefinition> settings() {
        return List.of(
                of(EventSetting.EVENT_CHANGES_APPROVED, SettingPage.APPROVAL, SettingKind.onOff()),
                of(EventSetting.GUEST_HOLD_MINUTES, SettingPage.LIMITS, SettingKind.number(1, 1_440)),
                of(
                        EventSetting.EVENT_REMINDER_DAYS,
                        SettingPage.EMAIL,
                        SettingKind.line(100, ChangeableEventSettings::days)));
    }

    /** Days as they are stored: whole numbers with commas between them. */
    private static String days(String written) {
        if (!DAYS.matcher(written).matches()) {
            throw new Invalid("days", "not-days-before");
        }
        return written.replace(" ", "");
    }

    private static SettingDefinition of(EventSetting key, SettingPage page, SettingKind kind) {
        return new SettingDefinition(
                key, page, kind, "events.setting." + key.property().substring("caravanserai.".length()));
    }
}
