package org.caravanserai.events.questions;

import java.util.List;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.questions.QuestionForm;
import org.caravanserai.platform.questions.QuestionFormReader;
import org.jspecify.annotations.Nullable;

/** Reads the questions of an event's registration form. */
public final class RegistrationQuestions {

    private static final String FIELD = "registration";

    private RegistrationQuestions() {}

    /**
     * @param forms null: none
     * @throws Invalid naming {@code registration.questions[0].label} and the like
     */
    public static List<Question> read(@Nullable List<QuestionForm> forms) {
        return Invalid.below(FIELD, () -> QuestionFormReader.readAll(forms, Attendance.audiences()));
    }

    /** Like {@link #read}, for the questions of a new event. */
    public static Questionnaire questionnaire(@Nullable List<QuestionForm> forms) {
        var questions = read(forms);
        return Invalid.below(FIELD, () -> new Questionnaire(questions));
    }
}
