package org.caravanserai.web.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.questions.Answer;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.QuestionCondition;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.PageContext;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Questions of a form and what was answered, as people read them. */
@Named("answerWords")
@ApplicationScoped
public class AnswerWords {

    private final Texts texts;
    private final Formats formats;
    private final PageContext pageContext;

    @Inject
    AnswerWords(Texts texts, Formats formats, PageContext pageContext) {
        this.texts = texts;
        this.formats = formats;
        this.pageContext = pageContext;
    }

    /** All kinds of questions, to choose from. */
    public List<SelectItem> kinds() {
        return Arrays.stream(QuestionKind.values())
                .map(kind -> new SelectItem(kind.name(), texts.of("questions.kind." + kind.name())))
                .toList();
    }

    /** Choices of a question. */
    public List<SelectItem> choices(Question question) {
        return question.offered().stream()
                .map(choice -> new SelectItem(choice.key(), choice.text().in(pageContext.getLanguage())))
                .toList();
    }

    /**
     * Choices of a question, those of which only so many are left with how many.
     *
     * @param left by {@link #option}; null where no choice has a limit
     */
    public List<SelectItem> choicesLeft(Question question, @Nullable Map<String, Integer> left) {
        return question.offered().stream()
                .map(choice -> new SelectItem(
                        choice.key(),
                        withLeft(
                                choice.text().in(pageContext.getLanguage()),
                                left == null ? null : left.get(option(question.key(), choice.key())))))
                .toList();
    }

    private String withLeft(String words, @Nullable Integer left) {
        if (left == null) {
            return words;
        }
        return left == 0 ? texts.of("questions.choice.full", words) : texts.of("questions.choice.left", words, left);
    }

    /** By which a choice is named among those of all questions. */
    public static String option(String question, String choice) {
        return question + "/" + choice;
    }

    /** The answers to the questions on which another one can depend, to choose from. */
    public List<SelectItem> conditions(List<Question> earlier) {
        return earlier.stream()
                .flatMap(question -> conditions(question).stream())
                .toList();
    }

    private List<SelectItem> conditions(Question question) {
        if (question.kind() == QuestionKind.YES_NO) {
            return List.of(condition(question, "true"), condition(question, "false"));
        }
        return question.offered().stream()
                .map(choice -> condition(question, choice.key()))
                .toList();
    }

    private SelectItem condition(Question question, String answer) {
        var condition = QuestionCondition.of(question, answer);
        return new SelectItem(condition.value(), condition(List.of(question), condition));
    }

    /** An earlier answer as people read it: the question and what was answered. */
    public String condition(List<Question> questions, QuestionCondition condition) {
        return questions.stream()
                .filter(question -> question.key().equals(condition.question()))
                .findFirst()
                .map(question -> texts.of(
                        "questions.condition",
                        question(question),
                        words(question, new Answer(question.kind(), List.of(condition.answer())))))
                .orElse("");
    }

    /** The question itself in the language of the page. */
    public String question(Question question) {
        return question.label().in(pageContext.getLanguage());
    }

    /** A question with its answer. */
    public record Line(Map<String, String> question, String answer) {}

    /** What was answered, in the order of the form; questions left open are passed over. */
    public List<Line> of(List<Question> questions, Answers answers) {
        return questions.stream()
                .flatMap(question -> answers.to(question).stream()
                        .map(answer -> new Line(question.label().texts(), words(question, answer))))
                .toList();
    }

    /** The answer to one question; empty when there is none. */
    public String to(Question question, Answers answers) {
        return answers.to(question).map(answer -> words(question, answer)).orElse("");
    }

    private String words(Question question, Answer answer) {
        return switch (answer.kind()) {
            case CHOICE, CHOICES -> AnswerColumns.choices(question, answer, pageContext.getLanguage());
            case YES_NO -> texts.of(answer.value().equals("true") ? "questions.yes" : "questions.no");
            case DATE -> formats.date(LocalDate.parse(answer.value()), null);
            case COUNTRY -> formats.country(answer.value());
            case SHORT_TEXT, LONG_TEXT, NUMBER, TIME, EMAIL, PHONE, WEB_ADDRESS -> answer.value();
        };
    }
}
