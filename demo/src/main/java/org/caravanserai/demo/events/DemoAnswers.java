package org.caravanserai.demo.events;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.platform.questions.QuestionDraft;
import org.jspecify.annotations.Nullable;

/** What the people of the demo answer: something that fits, a little different from one to the next. */
final class DemoAnswers {

    /** Every so many people leave a question open. */
    private static final int SILENT = 4;

    private static final int EARLY = 3;

    private static final List<String> TEXTS = List.of(
            "Joint degrees and who recognizes them",
            "How small universities find partners",
            "Teaching Chinese by distance",
            "Scholarships for doctoral students");

    private DemoAnswers() {}

    /**
     * @param firstDay of the event; people come on it or a day or two before
     */
    static Map<String, Object> of(
            @Nullable List<QuestionDraft> questions, Attendance attendance, int person, LocalDate firstDay) {
        var answers = new LinkedHashMap<String, Object>();
        for (var question : questions == null ? List.<QuestionDraft>of() : questions) {
            var audience = Objects.requireNonNullElse(question.askedOf(), Audience.EVERYONE);
            boolean silent =
                    !Boolean.TRUE.equals(question.required()) && (person + answers.size()) % SILENT == SILENT - 1;
            if (audience.includes(attendance.audience()) && !silent) {
                answers.put(String.valueOf(question.key()), answer(question, person, firstDay));
            }
        }
        return answers;
    }

    private static Object answer(QuestionDraft question, int person, LocalDate firstDay) {
        return switch (question.kind()) {
            case SHORT_TEXT, LONG_TEXT -> TEXTS.get(person % TEXTS.size());
            case CHOICE -> choice(question, person);
            case CHOICES -> List.of(choice(question, person), choice(question, person + 1));
            case YES_NO -> person % 2 == 0;
            case NUMBER -> person % SILENT;
            case DATE -> firstDay.minusDays(person % EARLY).toString();
            case TIME, EMAIL, PHONE, WEB_ADDRESS, COUNTRY ->
                throw new IllegalArgumentException("no answers for " + question.kind());
        };
    }

    private static String choice(QuestionDraft question, int number) {
        var choices = question.choices();
        return String.valueOf(choices.get(number % choices.size()).key());
    }
}
