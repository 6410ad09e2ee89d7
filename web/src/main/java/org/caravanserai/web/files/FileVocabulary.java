package org.caravanserai.web.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.files.FileAction;
import org.caravanserai.web.shell.HistoryVocabulary;
import org.caravanserai.web.shell.SubjectWords;

/** The words of the history of files. */
@ApplicationScoped
class FileVocabulary implements HistoryVocabulary {

    @Override
    public List<SubjectWords> subjects() {
        return List.of(new SubjectWords(FileAction.SUBJECT, "files.subject.FILE", "files.happened.", "files.state."));
    }
}
