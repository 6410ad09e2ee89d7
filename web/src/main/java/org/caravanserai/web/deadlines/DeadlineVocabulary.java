package org.caravanserai.web.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.deadlines.DeadlineAction;
import org.caravanserai.web.shell.HistoryVocabulary;
import org.caravanserai.web.shell.SubjectWords;

/** The words of the history of deadlines. */
@ApplicationScoped
class DeadlineVocabulary implements HistoryVocabulary {

    @Override
    public List<SubjectWords> subjects() {
        return List.of(new SubjectWords(
                DeadlineAction.SUBJECT, "deadlines.subject.DEADLINE", "deadlines.happened.", "deadlines.state."));
    }
}
