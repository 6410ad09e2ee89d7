package org.caravanserai.events.questions;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The organizer asks a question earlier or later. */
@UseCase
@Requires(Permission.MANAGE_EVENTS)
public class MoveQuestion {

    private final QuestionChanges changes;

    @Inject
    public MoveQuestion(QuestionChanges changes) {
        this.changes = changes;
    }

    /**
     * @param up one place earlier, else one later; at the end of the list nothing happens
     */
    public void execute(String slug, String key, boolean up) {
        changes.change(slug, EventAction.QUESTION_MOVED, key, questions -> moved(questions, key, up ? -1 : 1));
    }

    private static Questionnaire moved(Questionnaire questions, String key, int by) {
        var asked = new ArrayList<>(questions.asked());
        int from = asked.indexOf(QuestionChanges.known(questions, key));
        int to = from + by;
        if (from < 0 || to < 0 || to >= asked.size()) {
            return questions;
        }
        Collections.swap(asked, from, to);
        questions.questions().stream().filter(question -> question.retired()).forEach(asked::add);
        return new Questionnaire(asked);
    }
}
