package org.caravanserai.events.questions;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.questions.QuestionForm;
import org.caravanserai.platform.questions.QuestionFormReader;

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
     * @param form without a key a new question, else the one of that key
     * @throws Invalid naming {@code label} and the like
     */
    public void execute(String slug, QuestionForm form) {
        changes.change(
                slug,
                form.key() == null ? EventAction.QUESTION_ADDED : EventAction.QUESTION_CHANGED,
                wording(form),
                questions -> written(questions, form));
    }

    /** Its words in all languages that it has, for the history. */
    static String wording(QuestionForm form) {
        return form.label() == null
                ? ""
                : form.label().values().stream()
                        .filter(words -> words != null && !words.isBlank())
                        .map(String::strip)
                        .collect(Collectors.joining(" / "));
    }

    private static Questionnaire written(Questionnaire questions, QuestionForm form) {
        var taken = questions.questions().stream().map(Question::key).toList();
        var question = QuestionFormReader.read(form, taken, Attendance.audiences());
        var all = new ArrayList<>(questions.questions());
        if (form.key() == null) {
            all.add(question);
        } else {
            all.set(all.indexOf(QuestionChanges.known(questions, form.key())), question);
        }
        return new Questionnaire(all);
    }
}
