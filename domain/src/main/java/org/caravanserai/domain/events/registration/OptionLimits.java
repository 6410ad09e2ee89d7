package org.caravanserai.domain.events.registration;

import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.Invalid;

/** Rules of answers that only so many people can choose. */
public final class OptionLimits {

    private OptionLimits() {}

    /** Whether any answer that is offered has a limit. */
    public static boolean isAny(Collection<Question> questions) {
        return questions.stream()
                .flatMap(question -> question.choices().stream())
                .anyMatch(choice -> choice.places() != null);
    }

    /**
     * That there is a place for each answer that is chosen now and was not before.
     *
     * @throws Invalid {@code choice-full} naming {@code answers.<key>} with the words of the answer
     */
    public static void requirePlaces(Questionnaire questions, List<OptionCount> counts, Answers before, Answers after) {
        var faults = new Invalid.Collector();
        for (var question : questions.asked()) {
            for (var choice : question.offered()) {
                boolean isNew = isChosen(after, question, choice.key()) && !isChosen(before, question, choice.key());
                boolean full = counts.stream()
                        .anyMatch(count -> count.isOf(question.key(), choice.key()) && count.left() == 0);
                faults.check(!isNew || !full, "answers." + question.key(), "choice-full", choice.text());
            }
        }
        faults.throwIfAny();
    }

    private static boolean isChosen(Answers answers, Question question, String choice) {
        return answers.to(question)
                .map(answer -> answer.values().contains(choice))
                .orElse(false);
    }

    /**
     * That no answer gets fewer places than were taken.
     *
     * @throws Invalid {@code choice-below-taken} naming {@code choices[0].places} and the like
     */
    public static void requireEnough(Question question, List<OptionCount> chosen) {
        var faults = new Invalid.Collector();
        for (int i = 0; i < question.choices().size(); i++) {
            var choice = question.choices().get(i);
            var places = choice.places();
            int taken = chosen.stream()
                    .filter(count -> count.isOf(question.key(), choice.key()))
                    .mapToInt(OptionCount::taken)
                    .sum();
            faults.check(
                    places == null || taken <= places,
                    "choices[" + i + "].places",
                    "choice-below-taken",
                    places == null ? 0 : places,
                    taken);
        }
        faults.throwIfAny();
    }
}
