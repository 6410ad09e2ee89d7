package org.caravanserai.web.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.webhooks.WebhookAction;
import org.caravanserai.web.shell.HistoryVocabulary;
import org.caravanserai.web.shell.SubjectWords;

/** The words of the history of webhooks. */
@ApplicationScoped
class WebhookVocabulary implements HistoryVocabulary {

    @Override
    public List<SubjectWords> subjects() {
        return List.of(new SubjectWords(
                WebhookAction.SUBJECT, "webhooks.subject.WEBHOOK", "webhooks.happened.", "webhooks.state."));
    }
}
