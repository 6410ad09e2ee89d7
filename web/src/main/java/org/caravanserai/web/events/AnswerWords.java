package org.caravanserai.web.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.questions.Answer;
import org.caravanserai.domain.events.questions.Answers;
import org.caravanserai.domain.events.questions.Question;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Frame;
import org.caravanserai.web.shell.Texts;

/** Answers of a sign-up form as people read them. */
@Named("answerWords")
@ApplicationScoped
public class AnswerWords {

    private Texts texts;
    private Formats formats;
    private Frame frame;

    @SuppressWarnings("NullAway.Init")
    protected AnswerWords() {}

    @Inject
    AnswerWords(Texts texts, Formats formats, Frame frame) {
        this.texts = texts;
        this.formats = formats;
        this.frame = frame;
    }

    /** What a question offers, to choose from. */
    public List<SelectItem> choices(Question question) {
        return question.offered().stream()
                .map(choice -> new SelectItem(choice.key(), choice.text().in(frame.getLanguage())))
                .toList();
    }

    /** A question with what somebody answered. */
    public record Line(Map<String, String> question, String answer) {}

    /** What was answered, in the order of the form; questions left open are passed over. */
    public List<Line> of(List<Question> questions, Answers answers) {
        return questions.stream()
                .flatMap(question -> answers.to(question).stream()
                        .map(answer -> new Line(question.label().texts(), words(question, answer))))
                .toList();
    }

    /** What was answered to one question; empty when it was left open. */
    public String to(Question question, Answers answers) {
        return answers.to(question).map(answer -> words(question, answer)).orElse("");
    }

    private String words(Question question, Answer answer) {
        return switch (answer.kind()) {
            case CHOICE, CHOICES -> AnswerColumns.choices(question, answer, frame.getLanguage());
            case YES_NO -> texts.of("events.field." + answer.value());
            case DATE -> formats.date(LocalDate.parse(answer.value()), null);
            case SHORT_TEXT, LONG_TEXT, NUMBER -> answer.value();
        };
    }
}
