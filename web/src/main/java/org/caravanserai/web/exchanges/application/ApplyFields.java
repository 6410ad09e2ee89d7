package org.caravanserai.web.exchanges.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.shared.OneOf;
import org.jspecify.annotations.Nullable;

/** Fields of the application form. */
public class ApplyFields {

    private final List<Wish> wishes = new ArrayList<>();
    private @Nullable String term = Term.FULL_YEAR.name();
    private final Map<String, @Nullable Object> answers = new HashMap<>();

    /** A line for one wish; the first is the best liked. */
    public static class Wish {

        private @Nullable String condition;

        public @Nullable String getCondition() {
            return condition;
        }

        public void setCondition(@Nullable String condition) {
            this.condition = condition;
        }
    }

    /**
     * @param lines how many wishes can be made
     */
    ApplyFields(int lines) {
        for (int i = 0; i < lines; i++) {
            wishes.add(new Wish());
        }
    }

    void show(ApplicationRow application, List<Question> questions) {
        for (int i = 0; i < Math.min(wishes.size(), application.wishes().size()); i++) {
            wishes.get(i).setCondition(application.wishes().get(i));
        }
        term = application.term().name();
        questions.forEach(question -> application
                .answers()
                .to(question)
                .ifPresent(answer -> answers.put(
                        question.key(),
                        answer.kind() == QuestionKind.CHOICES ? new ArrayList<>(answer.values()) : answer.value())));
    }

    /** The conditions that were chosen, the best liked first. */
    List<String> chosen() {
        return wishes.stream()
                .map(Wish::getCondition)
                .filter(condition -> condition != null && !condition.isBlank())
                .map(String::valueOf)
                .toList();
    }

    Term wantedTerm() {
        return term == null ? Term.FULL_YEAR : OneOf.constant(Term.class, "term", term);
    }

    Map<String, Object> answersTo(List<Question> questions) {
        var given = new LinkedHashMap<String, Object>();
        for (var question : questions) {
            var answer = answers.get(question.key());
            if (answer != null) {
                given.put(question.key(), answer instanceof Object[] several ? Arrays.asList(several) : answer);
            }
        }
        return given;
    }

    public List<Wish> getWishes() {
        return wishes;
    }

    public @Nullable String getTerm() {
        return term;
    }

    public void setTerm(@Nullable String term) {
        this.term = term;
    }

    public Map<String, @Nullable Object> getAnswers() {
        return answers;
    }
}
