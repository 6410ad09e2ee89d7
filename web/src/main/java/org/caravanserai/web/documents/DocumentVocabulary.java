package org.caravanserai.web.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.documents.DocumentAction;
import org.caravanserai.web.shell.HistoryVocabulary;
import org.caravanserai.web.shell.SubjectWords;

/** The words of the history of documents. */
@ApplicationScoped
class DocumentVocabulary implements HistoryVocabulary {

    @Override
    public List<SubjectWords> subjects() {
        return List.of(new SubjectWords(
                DocumentAction.SUBJECT, "documents.subject.DOCUMENT", "documents.happened.", "documents.state."));
    }
}
