package org.caravanserai.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.platform.settings.SettingDefinition;
import org.caravanserai.platform.settings.SettingKind.Look;
import org.caravanserai.web.shell.Languages;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;

/** Settings and their values in words. */
@ApplicationScoped
class SettingWords {

    private static final int LONGEST = 200;

    private final Texts texts;
    private final PageContext pageContext;

    @Inject
    SettingWords(Texts texts, PageContext pageContext) {
        this.texts = texts;
        this.pageContext = pageContext;
    }

    /** A stored value; long ones are shortened. */
    String shown(SettingDefinition setting, String stored) {
        var look = setting.kind().look();
        if (look == Look.TEXTS && setting.kind().shown(stored) instanceof Map<?, ?> byLanguage) {
            return shortened(byLanguage.entrySet().stream()
                    .map(each -> texts.of(
                            "shell.form.fault", pageContext.nameOf(each.getKey().toString()), each.getValue()))
                    .collect(Collectors.joining("; ")));
        } else if (look == Look.SWITCH) {
            return texts.of("admin.settings." + (setting.kind().shown(stored) == Boolean.TRUE ? "on" : "off"));
        } else if (look == Look.CHOICE || look == Look.CHOICES) {
            return List.of(stored.split(",", -1)).stream()
                    .map(each -> option(setting, each))
                    .collect(Collectors.joining(", "));
        }
        return shortened(stored);
    }

    /** What there is to choose from: the name of a language, or the text of the setting for it. */
    String option(SettingDefinition setting, String option) {
        var key = setting.label() + "." + option;
        return texts.has(key) ? texts.of(key) : Languages.ALL.contains(option) ? pageContext.nameOf(option) : option;
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}
