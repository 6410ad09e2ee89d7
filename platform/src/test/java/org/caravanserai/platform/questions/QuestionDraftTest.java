package org.caravanserai.platform.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.Choice;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Invalid.Violation;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.forms.Reader;
import org.junit.jupiter.api.Test;

class QuestionDraftTest {

    private static final List<Audience> AUDIENCES = List.of(Audience.EVERYONE, new Audience("ON_SITE"));

    private record Asked(List<QuestionDraft> questions) {}

    @Test
    void keysThatNobodyGaveAreMadeOfTheWordsAndDiffer() {
        var draft = "{\"kind\":\"CHOICE\",\"label\":{\"en\":\"What do you"
                + " eat?\"},\"choices\":[{\"text\":{\"en\":\"Vegan\"}},{\"key\":\""
                + " \",\"text\":{\"en\":\"Vegan!\"}},{\"key\":\"own\",\"text\":{\"zh\":\"清真\"}}]}";
        var questions = questions(draft, draft);
        assertThat(questions).extracting(Question::key).containsExactly("what-do-you-eat", "what-do-you-eat-2");
        assertThat(questions.get(0).choices()).extracting(Choice::key).containsExactly("vegan", "vegan-2", "own");
        assertThat(questions.get(0).audience()).isEqualTo(Audience.EVERYONE);
        assertThat(questions.get(0).required()).isFalse();
    }

    @Test
    void everyFaultIsNamedWithItsPath() {
        assertThat(faults(
                        "{\"kind\":\"GUESS\",\"label\":{\"en\":\"?\"}}",
                        "{\"kind\":\"CHOICE\",\"label\":{\"en\":\"?\"},\"choices\":[{\"key\":\"a\"}]}"))
                .containsExactly("questions[0].kind not-one-of");
        assertThat(faults(
                        "{\"label\":{\"en\":\"?\"}}",
                        "{\"kind\":\"CHOICE\",\"label\":{\"en\":\"?\"},\"choices\":[{}]}"))
                .containsExactly("questions[0].kind required", "questions[1].choices[0].text required");
        assertThat(faults(
                        "{\"kind\":\"NUMBER\",\"label\":{\"en\":\"?\"},\"askedOf\":\"NOBODY\"}",
                        "{\"kind\":\"NUMBER\",\"label\":{}}",
                        "{\"kind\":\"CHOICE\",\"label\":{\"en\":\"?\"},\"choices\":[{\"key\":\"a"
                                + " b\",\"text\":{\"en\":\"?\"}}]}"))
                .containsExactly(
                        "questions[0].askedOf not-one-of",
                        "questions[1].label required",
                        "questions[2].choices[0].key not-a-key");
    }

    @Test
    void aQuestionWrittenAgainAsItIsStaysTheSame() {
        var question = questions(
                        "{\"key\":\"diet\",\"kind\":\"CHOICES\",\"label\":{\"en\":\"?\"},\"hint\":{\"en\":\"Lunch\"},"
                                + "\"choices\":[{\"key\":\"v\",\"text\":{\"en\":\"Vegan\"}}],\"required\":true,\"askedOf\":\"ON_SITE\"}")
                .get(0);
        var draft = QuestionDraft.of(question);
        assertThat(draft.question(List.of(), AUDIENCES)).isEqualTo(question);
        assertThat(Form.of(QuestionDraft.class, draft).withRows("choices", 4).read())
                .isEqualTo(draft);
    }

    @Test
    void aChoiceOfAPageWhoseTextIsEmptiedIsNone() {
        var form = Form.of(QuestionDraft.class).withRows("choices", 3);
        form.put("kind", "CHOICE");
        form.rows("choices").get(0).put("key", "vegan");
        form.rows("choices").get(0).put("text", Map.of("en", " "));
        form.rows("choices").get(1).put("text", Map.of("en", "Halal"));
        assertThat(form.read().choices())
                .extracting(choice -> choice.text().in("en"))
                .containsExactly("Halal");
    }

    private static List<Question> questions(String... drafts) {
        var json = "{\"questions\":[" + String.join(",", drafts) + "]}";
        var asked = Reader.json(Json.createReader(new StringReader(json)).readValue(), Asked.class);
        return QuestionDraft.questions(asked.questions(), AUDIENCES);
    }

    private static List<String> faults(String... drafts) {
        return catchThrowableOfType(Invalid.class, () -> questions(drafts)).violations().stream()
                .map((Violation fault) -> fault.field() + " " + fault.key())
                .toList();
    }
}
