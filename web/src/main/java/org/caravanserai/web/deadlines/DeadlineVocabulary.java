package org.caravanserai.web.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.caravanserai.domain.deadlines.DeadlineAction;
import org.caravanserai.domain.history.HistoryLine;
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

    @Override
    public Optional<ZonedDateTime> time(HistoryLine line) {
        return DeadlineAction.SET.name().equals(line.action())
                ? Optional.ofNullable(line.reason()).map(ZonedDateTime::parse)
                : Optional.empty();
    }
}
