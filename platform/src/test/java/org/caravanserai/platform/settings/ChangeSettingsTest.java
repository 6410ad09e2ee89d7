package org.caravanserai.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.settings.SettingAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.config.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeSettingsTest {

    private final SettingsWorld instance = new SettingsWorld(Map.of(Setting.MESSAGES_A_DAY.property(), "30"));

    @Test
    void whatIsSetWinsOverTheConfigurationUntilNothingIsWritten() {
        assertThat(instance.settings.number(Setting.MESSAGES_A_DAY)).isEqualTo(30);
        instance.change("messages.a.day", "7");
        assertThat(instance.settings.number(Setting.MESSAGES_A_DAY)).isEqualTo(7);
        instance.change("messages.a.day", "");
        assertThat(instance.settings.number(Setting.MESSAGES_A_DAY)).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({
        "IMPORTS_CELL_CHARACTERS, 100, 99",
        "IMPORTS_TABLE_MEGABYTES, 1, 0",
        "WEBHOOKS_MOST, 1, 0",
        "WEBHOOKS_KEPT_DAYS, 1, 0",
        "SEARCHES_MINUTES, 0, -1"
    })
    void aLimitIsChangedDownToItsLeast(Setting limit, int least, int less) {
        var name = limit.property().substring("caravanserai.".length());
        instance.change(name, least);
        assertThat(instance.settings.number(limit)).isEqualTo(least);
        assertThatThrownBy(() -> instance.change(name, less)).isInstanceOf(Invalid.class);
        assertThat(history(name)).hasSize(1);
    }

    @Test
    void theValueOfTheConfigurationIsNotStored() {
        instance.change("messages.a.day", 30);
        assertThat(instance.world.memory.settings.read().values()).isEmpty();
        assertThat(history("messages.a.day")).isEmpty();
    }

    @Test
    void historySaysWhatWasThereBeforeAndWhy() {
        instance.change(Map.of("messages.a.day", "7"), "too many complaints");
        instance.change("messages.a.day", "9");
        assertThat(history("messages.a.day"))
                .extracting(HistoryLine::fromState, HistoryLine::toState, HistoryLine::reason)
                .containsExactlyInAnyOrder(tuple("30", "7", "too many complaints"), tuple("7", "9", null));
    }

    @Test
    void ofATextInSeveralLanguagesHistoryTellsThoseThatDiffer() {
        instance.change("imprint", Map.of("en", "Silk University", "zh", "丝路大学"));
        instance.change("imprint", Map.of("en", "Silk Road University", "zh", "丝路大学"));
        assertThat(instance.settings.texts(Setting.IMPRINT).in("zh")).isEqualTo("丝路大学");
        assertThat(history("imprint"))
                .extracting(HistoryLine::fromState, HistoryLine::toState)
                .contains(tuple("{\"en\":\"Silk University\"}", "{\"en\":\"Silk Road University\"}"));
    }

    @ParameterizedTest
    @CsvSource({
        "color, #ffee00, color-contrast",
        "color, green, not-a-color",
        "contact-email, office@nowhere, not-an-email-address",
        "mail.from, The Office, not-an-email-address",
        "messages.a.day, 0, between",
        "messages.a.day, many, not-a-whole-number",
        "registration, perhaps, not-one-of",
        "countries.not.offered, 'AQ,XX', unknown-country",
        "languages, 'en,tlh', not-one-of",
        "logo, 'data:text/html;base64,PGI+', not-a-picture",
        "no.such.setting, x, unknown-reference"
    })
    void aWrongValueIsNamedByItsSetting(String name, String value, String key) {
        assertThatThrownBy(() -> instance.change(name, value))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .extracting(Invalid.Violation::field, Invalid.Violation::key)
                        .containsExactly(tuple("values." + name, key)));
    }

    @Test
    void allFaultsAreToldAtOnceAndNothingIsChanged() {
        var values = new HashMap<String, Object>();
        values.put("color", "#fff");
        values.put("contact-email", "x");
        values.put("messages.a.day", "5");
        assertThatThrownBy(() -> instance.change(values, null))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations())
                        .hasSize(2));
        assertThat(instance.world.memory.settings.read().values()).isEmpty();
    }

    @Test
    void nullFollowsTheConfigurationAgain() {
        instance.change("color", "#7A1F3D");
        assertThat(instance.settings.find(Setting.COLOR)).contains("#7a1f3d");
        instance.world
                .of(ChangeSettings.class)
                .execute(new ChangeSettings.Changes(Collections.singletonMap("color", null), null));
        assertThat(instance.settings.find(Setting.COLOR)).isEmpty();
    }

    @Test
    void placesLeftOutOfChoicesAreCodes() {
        instance.change("countries.not.offered", "gs aq");
        assertThat(instance.settings.get(Setting.COUNTRIES_NOT_OFFERED)).isEqualTo("AQ,GS");
        instance.change("countries.not.offered", "-");
        assertThat(instance.settings.get(Setting.COUNTRIES_NOT_OFFERED)).isEqualTo("-");
    }

    @Test
    void choicesAreStoredInTheirOrder() {
        instance.change("languages", List.of("zh", "en"));
        assertThat(instance.settings.get(Setting.LANGUAGES)).isEqualTo("en,zh");
    }

    private List<HistoryLine> history(String name) {
        var setting = instance.world.of(SettingCatalog.class).named(name).orElseThrow();
        return instance.world.memory.history.about(SettingAction.SUBJECT, setting.id());
    }
}
