package org.caravanserai.events.questions;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/**
 * The organizer no longer asks a question, or asks it again. What people may have answered stays readable: only of an
 * event that was never published it is gone altogether.
 */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class RetireQuestion {

    private final QuestionChanges changes;

    @Inject
    public RetireQuestion(QuestionChanges changes) {
        this.changes = changes;
    }

    /**
     * @param away false: it is asked again
     */
    public void execute(String slug, String key, boolean away) {
        changes.change(slug, away ? EventAction.QUESTION_RETIRED : EventAction.QUESTION_ASKED_AGAIN, key, questions -> {
            var question = QuestionChanges.known(questions, key);
            return new Questionnaire(questions.questions().stream()
                    .map(each -> each.equals(question) ? each.retire(away) : each)
                    .toList());
        });
    }
}
