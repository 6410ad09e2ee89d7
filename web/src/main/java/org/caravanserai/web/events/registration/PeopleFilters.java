package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.events.registration.RegistrationSearch;
import org.caravanserai.web.questions.AnswerColumns;
import org.caravanserai.web.shell.RequestParameters;

/** Filters of the list of people, from the address. */
@Named
@RequestScoped
public class PeopleFilters {

    private final RequestParameters parameters;

    @Inject
    PeopleFilters(RequestParameters parameters) {
        this.parameters = parameters;
    }

    /** Nonsense is passed over: the list then shows all. */
    RegistrationSearch search(Questionnaire questions) {
        var filter = parameters.asked(RegistrationFilters.class).filter();
        return new RegistrationSearch(filter, sensible(questions));
    }

    /** What is looked for in the answers and could be answered, by key of the question. */
    Map<String, List<String>> sensible(Questionnaire questions) {
        var answers = new LinkedHashMap<String, List<String>>();
        for (var question : questions.questions()) {
            var wanted = parameters.texts(AnswerColumns.name(question));
            if (!wanted.isEmpty() && makesSense(questions, question, wanted)) {
                answers.put(question.key(), wanted);
            }
        }
        return answers;
    }

    private static boolean makesSense(Questionnaire questions, Question question, List<String> wanted) {
        try {
            return !questions.criteria(Map.of(question.key(), wanted)).isEmpty();
        } catch (Invalid nonsense) {
            return false;
        }
    }

    /** What is looked for in the answers to a question; of several values the first. */
    public String answer(Question question) {
        return parameters.text(AnswerColumns.name(question));
    }

    public String getQuery() {
        return parameters.text("query");
    }

    public String getState() {
        return parameters.text("state");
    }

    /** Whether only those are shown who wait for a place, in the order of the waiting list. */
    public boolean isInLine() {
        return RegistrationState.WAITING.name().equals(getState())
                && parameters.text("sort").isEmpty();
    }

    public String getAttendance() {
        return parameters.text("attendance");
    }

    public String getCountry() {
        return parameters.text("country");
    }

    public RegistrationState[] getStates() {
        return RegistrationState.values();
    }
}
