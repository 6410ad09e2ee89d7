package org.caravanserai.web.messages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.messages.MessageAction;
import org.caravanserai.web.shell.HistoryVocabulary;
import org.caravanserai.web.shell.SubjectWords;

/** The words of the history of messages. */
@ApplicationScoped
class MessageVocabulary implements HistoryVocabulary {

    @Override
    public List<SubjectWords> subjects() {
        return List.of(new SubjectWords(
                MessageAction.SUBJECT, "messages.subject.MESSAGE", "messages.happened.", "messages.state."));
    }
}
