package org.caravanserai.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.imports.ImportAction;
import org.caravanserai.web.shell.HistoryVocabulary;
import org.caravanserai.web.shell.SubjectWords;

/** The words of the history of imports. */
@ApplicationScoped
class ImportVocabulary implements HistoryVocabulary {

    @Override
    public List<SubjectWords> subjects() {
        return List.of(new SubjectWords(
                ImportAction.SUBJECT, "imports.subject.IMPORT", "imports.happened.", "imports.state."));
    }
}
