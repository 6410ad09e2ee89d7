package org.caravanserai.events.questions;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.questions.QuestionDraft;

/** The organizer adds a question to the sign-up form, or words one differently. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class WriteQuestion {

    private final QuestionChanges changes;

    @Inject
    public WriteQuestion(QuestionChanges changes) {
        this.changes = changes;
    }

    /**
     * @param draft without a key a new question, else the one of that key
     * @throws Invalid naming {@code label} and the like; {@code choice-below-taken} naming {@code choices[0].places} and the like
     */
    public void execute(String slug, QuestionDraft draft) {
        changes.change(
                slug,
                draft.key() == null ? EventAction.QUESTION_ADDED : EventAction.QUESTION_CHANGED,
                String.join(" / ", draft.label().texts().values()),
                questions -> written(slug, questions, draft));
    }

    private Questionnaire written(String slug, Questionnaire questions, QuestionDraft draft) {
        var taken = questions.questions().stream().map(Question::key).toList();
        var question = draft.question(taken, Attendance.audiences());
        if (draft.key() != null) {
            QuestionChanges.known(questions, draft.key());
        }
        changes.requireEnough(slug, question);
        return questions.with(question);
    }
}
