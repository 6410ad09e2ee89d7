package org.caravanserai.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.mail.EmailAction;
import org.caravanserai.web.shell.HistoryVocabulary;
import org.caravanserai.web.shell.SubjectWords;

/** The words of the history of emails. */
@ApplicationScoped
class EmailVocabulary implements HistoryVocabulary {

    @Override
    public List<SubjectWords> subjects() {
        return List.of(
                new SubjectWords(EmailAction.SUBJECT, "admin.subject.EMAIL", "admin.happened.", "admin.mailState."));
    }
}
