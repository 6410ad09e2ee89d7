package org.caravanserai.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.SettingKey;
import org.caravanserai.platform.language.Wording;

/** The settings that all areas share. */
@ApplicationScoped
class PlatformSettings implements ChangeableSettings {

    /** Letters of the names on pages and in emails. */
    private static final int LONGEST_NAME = 60;

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LOGO_KILOBYTES = 100;

    @Override
    public List<SettingDefinition> settings() {
        return List.of(
                of(Setting.NAME, SettingPage.INSTANCE, SettingKind.names(LONGEST_NAME)),
                of(Setting.LOGO, SettingPage.INSTANCE, SettingKind.picture(LOGO_KILOBYTES)),
                of(Setting.COLOR, SettingPage.INSTANCE, SettingKind.color()),
                of(Setting.OPERATOR, SettingPage.INSTANCE, SettingKind.names(LONGEST_LINE)),
                of(Setting.POSTAL_ADDRESS, SettingPage.INSTANCE, SettingKind.area(500, written -> written)),
                of(Setting.CONTACT_EMAIL, SettingPage.INSTANCE, SettingKind.email()),
                of(Setting.IMPRINT, SettingPage.INSTANCE, SettingKind.texts(LONGEST_TEXT)),
                of(Setting.PRIVACY, SettingPage.INSTANCE, SettingKind.texts(LONGEST_TEXT)),
                of(Setting.LANGUAGES, SettingPage.LANGUAGES, SettingKind.someOf(Wording.LANGUAGES)),
                of(Setting.DEFAULT_LANGUAGE, SettingPage.LANGUAGES, SettingKind.oneOf(Wording.LANGUAGES)),
                of(
                        Setting.COUNTRIES_NOT_OFFERED,
                        SettingPage.PLACES,
                        SettingKind.line(LONGEST_TEXT, SettingRules::countries)),
                of(Setting.MAIL_FROM, SettingPage.EMAIL, SettingKind.sender()),
                of(Setting.MAIL_REPLY_TO, SettingPage.EMAIL, SettingKind.email()),
                of(Setting.REGISTRATION, SettingPage.REGISTRATION, SettingKind.oneOf(Setting.REGISTRATIONS)),
                of(Setting.ORGANIZATION_CHANGES_APPROVED, SettingPage.APPROVAL, SettingKind.onOff()),
                of(Setting.MESSAGES_A_DAY, SettingPage.LIMITS, SettingKind.number(1, 1_000)),
                of(Setting.FILES_QUOTA_MEGABYTES, SettingPage.LIMITS, SettingKind.number(1, 100_000)),
                of(Setting.IMPORTS_ROWS, SettingPage.LIMITS, SettingKind.number(1, 10_000_000)),
                of(Setting.IMPORTS_CELL_CHARACTERS, SettingPage.LIMITS, SettingKind.number(100, 1_000_000)),
                of(Setting.IMPORTS_TABLE_MEGABYTES, SettingPage.LIMITS, SettingKind.number(1, 10_000)),
                of(Setting.IMPORTS_QUOTA_MEGABYTES, SettingPage.LIMITS, SettingKind.number(1, 100_000)),
                of(Setting.WEBHOOKS_MOST, SettingPage.LIMITS, SettingKind.number(1, 1_000)),
                of(Setting.SEARCHES_MINUTES, SettingPage.LIMITS, SettingKind.number(0, 10_080)),
                of(Setting.SESSION_HOURS, SettingPage.LIMITS, SettingKind.number(1, 8_760)),
                of(Setting.EMAILS_KEPT_DAYS, SettingPage.RETENTION, SettingKind.number(1, 36_500)),
                of(Setting.NOTICES_KEPT_DAYS, SettingPage.RETENTION, SettingKind.number(1, 36_500)),
                of(Setting.SIGN_INS_KEPT_DAYS, SettingPage.RETENTION, SettingKind.number(1, 3_650)),
                of(Setting.TABLES_KEPT_DAYS, SettingPage.RETENTION, SettingKind.number(1, 3_650)),
                of(Setting.VERSIONS_KEPT_DAYS, SettingPage.RETENTION, SettingKind.number(1, 3_650)),
                of(Setting.WEBHOOKS_KEPT_DAYS, SettingPage.RETENTION, SettingKind.number(1, 3_650)));
    }

    private static SettingDefinition of(SettingKey key, SettingPage page, SettingKind kind) {
        return new SettingDefinition(
                key, page, kind, "admin.setting." + key.property().substring("caravanserai.".length()));
    }
}
