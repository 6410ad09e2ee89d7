package org.caravanserai.events.questions;

import java.util.List;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.questions.QuestionDraft;

/** Reads the questions of an event's registration form. */
public final class RegistrationQuestions {

    private static final String FIELD = "registration";

    private RegistrationQuestions() {}

    /**
     * @throws Invalid naming {@code registration.questions[0].label} and the like
     */
    public static List<Question> read(List<QuestionDraft> drafts) {
        return Invalid.below(FIELD, () -> QuestionDraft.questions(drafts, Attendance.audiences()));
    }

    /** Like {@link #read}, for the questions of a new event. */
    public static Questionnaire questionnaire(List<QuestionDraft> drafts) {
        var questions = read(drafts);
        return Invalid.below(FIELD, () -> new Questionnaire(questions));
    }
}
