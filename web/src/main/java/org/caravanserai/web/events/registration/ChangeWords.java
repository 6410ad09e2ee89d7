package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.events.registration.RegistrationChange;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.web.questions.AnswerWords;
import org.caravanserai.web.shell.Texts;

/** What a registration said before a change and after it, in words. */
@Named
@RequestScoped
public class ChangeWords {

    private final AnswerWords answers;
    private final Texts texts;

    @Inject
    ChangeWords(AnswerWords answers, Texts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    /**
     * One thing that was changed.
     *
     * @param before empty where nothing was said
     * @param after empty where nothing is said any more
     */
    public record Line(String label, String before, String after) {}

    /** What changed with this line of the history; nothing for other lines. */
    public List<Line> of(List<RegistrationChange> changes, UUID line, List<Question> questions) {
        var lines = new ArrayList<Line>();
        changes.stream().filter(change -> change.line().equals(line)).forEach(change -> {
            var before = change.before();
            var after = change.after();
            if (before.attendance() != after.attendance()) {
                lines.add(new Line(
                        texts.of("events.register.attendance"),
                        texts.of("events.attendance." + before.attendance()),
                        texts.of("events.attendance." + after.attendance())));
            }
            questions.stream()
                    .filter(question -> !before.answers()
                            .to(question)
                            .equals(after.answers().to(question)))
                    .map(question -> new Line(
                            answers.question(question),
                            answers.to(question, before.answers()),
                            answers.to(question, after.answers())))
                    .forEach(lines::add);
        });
        return lines;
    }
}
