package org.caravanserai.web.questions;

import java.util.List;
import org.caravanserai.domain.questions.Answer;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.questions.Choice;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.shared.ListText;

/**
 * A column for each question that the sign-up form asks or once asked.
 *
 * @param language in which questions and choices are written where they have it
 */
public record AnswerColumns(List<Question> questions, String language) {

    /** What the names of such columns begin with in an address, and of parameters that ask for answers. */
    public static final String PREFIX = "answers.";

    /** Name of a question's column in an address. */
    public static String name(Question question) {
        return PREFIX + question.key();
    }

    public List<String> headings() {
        return questions.stream().map(question -> question.label().in(language)).toList();
    }

    /** Empty where nothing was answered. */
    public List<String> cells(Answers answers) {
        return questions.stream()
                .map(question -> answers.to(question)
                        .map(answer -> cell(question, answer))
                        .orElse(""))
                .toList();
    }

    private String cell(Question question, Answer answer) {
        return answer.kind().hasChoices() ? choices(question, answer, language) : answer.value();
    }

    /** Chosen answers as text; an unknown key is shown as it is. */
    static String choices(Question question, Answer answer, String language) {
        return ListText.ofPhrases(
                language,
                answer.values().stream()
                        .map(key -> question.choice(key)
                                .map(Choice::text)
                                .map(text -> text.in(language))
                                .orElse(key))
                        .toList());
    }
}
