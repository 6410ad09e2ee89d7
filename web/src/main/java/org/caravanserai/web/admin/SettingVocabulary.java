package org.caravanserai.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.settings.SettingAction;
import org.caravanserai.platform.settings.SettingCatalog;
import org.caravanserai.platform.settings.SettingDefinition;
import org.caravanserai.web.shell.HistoryVocabulary;
import org.caravanserai.web.shell.SubjectWords;

/** The words of the history of settings: which one it was, and its values. */
@ApplicationScoped
class SettingVocabulary implements HistoryVocabulary {

    private final SettingCatalog catalog;
    private final SettingWords words;

    @Inject
    SettingVocabulary(SettingCatalog catalog, SettingWords words) {
        this.catalog = catalog;
        this.words = words;
    }

    @Override
    public List<SubjectWords> subjects() {
        return List.of(new SubjectWords(
                SettingAction.SUBJECT, "admin.subject.SETTING", "admin.happened.", "admin.settings.state."));
    }

    @Override
    public Optional<String> name(HistoryLine line) {
        return catalog.byId(line.subjectId()).map(SettingDefinition::label);
    }

    @Override
    public Optional<String> value(HistoryLine line, String stored) {
        return catalog.byId(line.subjectId()).map(setting -> words.shown(setting, stored));
    }
}
