package org.caravanserai.platform.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.Choice;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Invalid.Violation;
import org.caravanserai.platform.questions.QuestionForm.ChoiceForm;
import org.junit.jupiter.api.Test;

class QuestionFormReaderTest {

    private static final List<Audience> AUDIENCES = List.of(Audience.EVERYONE, new Audience("ON_SITE"));
    private static final Map<String, String> LABEL = Map.of("en", "What do you eat?");

    @Test
    void keysThatNobodyGaveAreMadeOfTheWordsAndDiffer() {
        var form = new QuestionForm(
                null,
                "CHOICE",
                LABEL,
                null,
                List.of(
                        new ChoiceForm(null, Map.of("en", "Vegan")),
                        new ChoiceForm(null, Map.of("en", "Vegan!")),
                        new ChoiceForm("own", Map.of("zh", "清真"))),
                null,
                null);
        var questions = QuestionFormReader.readAll(List.of(form, form), AUDIENCES);
        assertThat(questions).extracting(Question::key).containsExactly("what-do-you-eat", "what-do-you-eat-2");
        assertThat(questions.get(0).choices()).extracting(Choice::key).containsExactly("vegan", "vegan-2", "own");
        assertThat(questions.get(0).audience()).isEqualTo(Audience.EVERYONE);
        assertThat(questions.get(0).required()).isFalse();
    }

    @Test
    void everyFaultIsNamedWithItsPath() {
        var refusal = catchThrowableOfType(
                Invalid.class,
                () -> QuestionFormReader.readAll(
                        List.of(
                                new QuestionForm(null, "GUESS", LABEL, null, null, null, "NOBODY"),
                                new QuestionForm(null, "NUMBER", Map.of(), null, null, null, null),
                                new QuestionForm(
                                        null,
                                        "CHOICE",
                                        LABEL,
                                        null,
                                        List.of(new ChoiceForm("a b", LABEL)),
                                        null,
                                        null)),
                        AUDIENCES));
        assertThat(refusal.violations())
                .extracting(Violation::field)
                .containsExactly(
                        "questions[0].kind",
                        "questions[0].askedOf",
                        "questions[1].label",
                        "questions[2].choices[0].key");
    }

    @Test
    void aQuestionWrittenAgainAsItIsStaysTheSame() {
        var question = QuestionFormReader.readAll(
                        List.of(new QuestionForm(
                                "diet",
                                "CHOICES",
                                LABEL,
                                Map.of("en", "Lunch"),
                                List.of(new ChoiceForm("v", LABEL)),
                                true,
                                "ON_SITE")),
                        AUDIENCES)
                .get(0);
        assertThat(QuestionFormReader.read(QuestionForm.of(question), List.of(), AUDIENCES))
                .isEqualTo(question);
    }
}
