package org.caravanserai.domain.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caravanserai.domain.shared.FieldCatalog;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionFieldsTest {

    private static final Audience ONLINE = new Audience("ONLINE");
    private static final Choice HALAL = new Choice("halal", LocalizedText.of("en", "Halal", "zh", "清真"));
    private static final Choice VEGAN = new Choice("vegan", LocalizedText.of("en", "Vegan"));
    private static final Choice GONE = new Choice("gone", LocalizedText.of("en", "Gone"), true);
    private static final Question DIET = new Question(
            "diet",
            QuestionKind.CHOICE,
            LocalizedText.of("en", "Diet", "zh", "饮食"),
            LocalizedText.of("en", "For the dinner"),
            List.of(HALAL, VEGAN, GONE),
            true,
            ONLINE,
            false);
    private static final Question NOTE = new Question(
            "note",
            QuestionKind.LONG_TEXT,
            LocalizedText.of("zh", "备注"),
            LocalizedText.EMPTY,
            List.of(),
            false,
            Audience.EVERYONE,
            false);
    private static final Questionnaire FORM =
            new Questionnaire(List.of(DIET, NOTE, question("old", "Old", 0).retire(true)));

    private static Question question(String key, String label, int choices) {
        return new Question(
                key,
                choices == 0 ? QuestionKind.SHORT_TEXT : QuestionKind.CHOICES,
                LocalizedText.of("en", label),
                LocalizedText.EMPTY,
                IntStream.range(0, choices)
                        .mapToObj(number -> new Choice("c" + number, LocalizedText.of("en", "C")))
                        .toList(),
                false,
                Audience.EVERYONE,
                false);
    }

    private static FieldValue text(String words, String language) {
        return new FieldValue.Text(words, LanguageTag.of(language));
    }

    @Test
    void theWordingIsEnglishElseTheFirstLanguageThereIs() {
        assertThat(QuestionFields.wording("form", FORM))
                .containsExactly(
                        entry("form.diet", FieldValue.Text.of("Diet")), entry("form.note", FieldValue.Text.of("备注")));
    }

    @Test
    void everythingThatIsAskedIsAField() {
        assertThat(QuestionFields.of("form", FORM, "audience"))
                .containsOnly(
                        entry("form.diet.kind", new FieldValue.Constant("questions.kind", "CHOICE")),
                        entry("form.diet.required", new FieldValue.YesNo(true)),
                        entry("form.diet.audience", new FieldValue.Constant("audience", "ONLINE")),
                        entry("form.diet.label.en", text("Diet", "en")),
                        entry("form.diet.label.zh", text("饮食", "zh")),
                        entry("form.diet.hint.en", text("For the dinner", "en")),
                        entry("form.diet.choices.en", text("Halal; Vegan", "en")),
                        entry("form.diet.choices.zh", text("清真；Vegan", "zh")),
                        entry("form.note.kind", new FieldValue.Constant("questions.kind", "LONG_TEXT")),
                        entry("form.note.required", new FieldValue.YesNo(false)),
                        entry("form.note.audience", new FieldValue.Constant("audience", "EVERYONE")),
                        entry("form.note.label.zh", text("备注", "zh")));
    }

    @Test
    void fieldsThatWereStoredAreReadAsTheyWere() {
        var catalog = FieldCatalog.TEXTS.with("form", QuestionFields.type("audience"));
        QuestionFields.of("form", FORM, "audience")
                .forEach((name, value) ->
                        assertThat(catalog.read(name, value.stored())).as(name).isEqualTo(value));
    }

    @Test
    void fieldsOfAnotherShapeAreReadAsText() {
        var type = QuestionFields.type("audience");
        assertThat(type.read("diet", "Diet")).isEqualTo(FieldValue.Text.of("Diet"));
        assertThat(type.read("diet.label", "Diet")).isEqualTo(FieldValue.Text.of("Diet"));
    }

    @Test
    void aQuestionNamesEachFault() {
        assertInvalid(
                List.of("label: text-too-long", "hint: text-too-long"),
                () -> new Question(
                        "a",
                        QuestionKind.DATE,
                        LocalizedText.of("en", "x".repeat(Question.MAX_LABEL + 1)),
                        LocalizedText.of("en", "x".repeat(Question.MAX_HINT + 1)),
                        List.of(),
                        false,
                        Audience.EVERYONE,
                        false));
        assertInvalid("label: required", () -> question("a", "", 0));
        assertInvalid("choices: too-many", () -> question("a", "A", Question.MAX_CHOICES + 1));
        assertInvalid(
                "choices: choices-needed",
                () -> new Question(
                        "a",
                        QuestionKind.CHOICE,
                        LocalizedText.of("en", "A"),
                        LocalizedText.EMPTY,
                        List.of(GONE),
                        false,
                        Audience.EVERYONE,
                        false));
        assertInvalid(
                "text: text-too-long", () -> new Choice("a", LocalizedText.of("en", "x".repeat(Choice.MAX_TEXT + 1))));
        assertInvalid("key: not-a-key", () -> new Choice("a b", LocalizedText.of("en", "A")));
    }

    @Test
    void aFormAsksAtMostFiftyQuestionsBesideRetiredOnes() {
        var most = IntStream.range(0, Questionnaire.MAX_QUESTIONS)
                .mapToObj(number -> question("q" + number, "Q", 0))
                .toList();
        assertThat(new Questionnaire(most).asked()).hasSize(50);
        var more = new java.util.ArrayList<>(most);
        more.add(question("more", "Q", 0));
        assertInvalid("questions: too-many", () -> new Questionnaire(more));
        more.set(50, question("more", "Q", 0).retire(true));
        assertThat(new Questionnaire(more).question("more")).isPresent();
    }

    @Test
    void aDraftMayLeaveRequiredQuestionsOpen() {
        var part = FORM.readPart(ONLINE, Map.of("note", "Hello"));
        assertThat(part.to(NOTE)).map(Answer::value).contains("Hello");
        assertThat(part.to(DIET)).isEmpty();
        assertInvalid("answers.diet: required", () -> FORM.requireComplete(ONLINE, part));
        FORM.requireComplete(new Audience("ON_SITE"), part);
        FORM.requireComplete(ONLINE, FORM.read(ONLINE, Map.of("diet", "vegan")));
        assertInvalid("answers.diet: not-one-of", () -> FORM.readPart(ONLINE, Map.of("diet", "gone")));
    }

    @Test
    void anAnswerWithoutValuesIsBlank() {
        assertThat(new Answer(QuestionKind.CHOICES, List.of()).value()).isEmpty();
        assertThat(new Answer(QuestionKind.CHOICES, List.of("a", "b")).value()).isEqualTo("a");
        assertThat(Answers.NONE.isEmpty()).isTrue();
    }

    @Test
    void everyoneIncludesAllAndAGroupOnlyItself() {
        assertThat(Audience.EVERYONE.isEveryone()).isTrue();
        assertThat(Audience.EVERYONE.includes(ONLINE)).isTrue();
        assertThat(ONLINE.includes(ONLINE)).isTrue();
        assertThat(ONLINE.includes(new Audience("ON_SITE"))).isFalse();
        assertThat(ONLINE.isEveryone()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void onlyChoicesOfferSomething(QuestionKind kind) {
        assertThat(kind.hasChoices()).isEqualTo(kind == QuestionKind.CHOICE || kind == QuestionKind.CHOICES);
    }

    @Test
    void aKeyOfManyWordsIsCutAndStillOne() {
        var key = QuestionKey.from("a".repeat(39) + " bbbb", "question", List.of());
        assertThat(key).isEqualTo("a".repeat(39));
        assertThat(QuestionKey.isOne(key)).isTrue();
        assertThat(QuestionKey.isOne("x".repeat(QuestionKey.MAX_LENGTH + 1))).isFalse();
        assertThat(QuestionKey.from("Diet", "question", List.of("diet", "diet-2")))
                .isEqualTo("diet-3");
    }

    @Test
    void numbersAreOfLimitedLength() {
        var form = new Questionnaire(List.of(new Question(
                "n",
                QuestionKind.NUMBER,
                LocalizedText.of("en", "N"),
                LocalizedText.EMPTY,
                List.of(),
                false,
                Audience.EVERYONE,
                false)));
        assertInvalid("answers.n: text-too-long", () -> form.read(ONLINE, Map.of("n", "1".repeat(33))));
        assertInvalid("answers.n: not-a-number", () -> form.read(ONLINE, Map.of("n", "1".repeat(31))));
        assertThat(form.read(ONLINE, Map.of("n", "-" + "1".repeat(30))).isEmpty())
                .isFalse();
        assertThat(form.read(ONLINE, Collections.singletonMap("n", null)).isEmpty())
                .isTrue();
    }
}
