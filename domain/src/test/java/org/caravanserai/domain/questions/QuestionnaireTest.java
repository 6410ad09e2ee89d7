package org.caravanserai.domain.questions;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireTest {

    private static final Choice HALAL = new Choice("halal", LocalizedText.of("en", "Halal", "zh", "清真"));
    private static final Choice VEGAN = new Choice("vegan", LocalizedText.of("en", "Vegan"));

    @Test
    void answersOfEveryKindAreKeptAsWhatTheyAre() {
        var form = new Questionnaire(List.of(
                question("name", QuestionKind.SHORT_TEXT),
                question("diet", QuestionKind.CHOICE, HALAL, VEGAN),
                question("diets", QuestionKind.CHOICES, HALAL, VEGAN),
                question("visa", QuestionKind.YES_NO),
                question("age", QuestionKind.NUMBER),
                question("arrival", QuestionKind.DATE),
                question("train", QuestionKind.TIME),
                question("email", QuestionKind.EMAIL),
                question("phone", QuestionKind.PHONE),
                question("page", QuestionKind.WEB_ADDRESS),
                question("country", QuestionKind.COUNTRY)));
        var answers = form.read(
                new Audience("ON_SITE"),
                Map.ofEntries(
                        entry("name", "  Li Wei "),
                        entry("diet", "halal"),
                        entry("diets", List.of("vegan", "halal", "vegan")),
                        entry("visa", true),
                        entry("age", new BigDecimal("1E+2")),
                        entry("arrival", "2027-05-09"),
                        entry("train", "18:05:30"),
                        entry("email", "Li.Wei@Example.CN"),
                        entry("phone", "+86 (25) 8359-1234 ext. 12"),
                        entry("page", "https://example.cn/~wei"),
                        entry("country", "kz")));
        assertThat(answers.byKey())
                .containsEntry("name", new Answer(QuestionKind.SHORT_TEXT, List.of("Li Wei")))
                .containsEntry("diet", new Answer(QuestionKind.CHOICE, List.of("halal")))
                .containsEntry("diets", new Answer(QuestionKind.CHOICES, List.of("vegan", "halal")))
                .containsEntry("visa", new Answer(QuestionKind.YES_NO, List.of("true")))
                .containsEntry("age", new Answer(QuestionKind.NUMBER, List.of("100")))
                .containsEntry("arrival", new Answer(QuestionKind.DATE, List.of("2027-05-09")))
                .containsEntry("train", new Answer(QuestionKind.TIME, List.of("18:05")))
                .containsEntry("email", new Answer(QuestionKind.EMAIL, List.of("li.wei@example.cn")))
                .containsEntry("phone", new Answer(QuestionKind.PHONE, List.of("+86 (25) 8359-1234 ext. 12")))
                .containsEntry("page", new Answer(QuestionKind.WEB_ADDRESS, List.of("https://example.cn/~wei")))
                .containsEntry("country", new Answer(QuestionKind.COUNTRY, List.of("KZ")));
    }

    @ParameterizedTest
    @CsvSource({
        "CHOICE, pork, not-one-of",
        "YES_NO, maybe, not-yes-or-no",
        "NUMBER, many, not-a-number",
        "TIME, noon, not-a-clock-time",
        "EMAIL, wei@localhost, not-an-email-address",
        "PHONE, 12345, not-a-phone-number",
        "PHONE, call me, not-a-phone-number",
        "WEB_ADDRESS, javascript:alert(1), not-a-web-address",
        "COUNTRY, ZZ, unknown-country",
        "NUMBER, 1E+1000000000, not-a-number",
        "DATE, tomorrow, not-a-date",
        "DATE, 2027-02-30, not-a-date"
    })
    void nonsenseIsRefusedAtItsQuestion(QuestionKind kind, String answer, String reason) {
        var form = new Questionnaire(
                List.of(kind.hasChoices() ? question("asked", kind, HALAL) : question("asked", kind)));
        assertThat(faults(() -> form.read(new Audience("ON_SITE"), Map.of("asked", answer))))
                .containsExactly("answers.asked " + reason);
    }

    @Test
    void textsHaveTheirLengthAndOneAnswerIsOne() {
        var form = new Questionnaire(List.of(
                question("short", QuestionKind.SHORT_TEXT),
                question("long", QuestionKind.LONG_TEXT),
                question("object", QuestionKind.LONG_TEXT)));
        assertThat(faults(() -> form.read(
                        new Audience("ON_SITE"),
                        Map.of("short", "x".repeat(301), "long", List.of("one", "two"), "object", Map.of("a", "b")))))
                .containsExactly(
                        "answers.short text-too-long", "answers.long one-answer-only", "answers.object not-an-answer");
        assertThat(form.read(new Audience("ON_SITE"), Map.of("long", "x".repeat(5_000)))
                        .byKey())
                .containsOnlyKeys("long");
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        var form = new Questionnaire(List.of(
                required("diet", Audience.EVERYONE),
                required("bus", new Audience("ON_SITE")),
                required("link", new Audience("ONLINE"))));
        assertThat(faults(() -> form.read(new Audience("ON_SITE"), Map.of("diet", " ", "link", "x", "other", "y"))))
                .containsExactly(
                        "answers.diet required",
                        "answers.bus required",
                        "answers.link question-not-asked",
                        "answers.other unknown-question");
    }

    @Test
    void whatIsNotAskedOfThoseOnlineNeedNotBeAnsweredByThem() {
        var form = new Questionnaire(List.of(required("bus", new Audience("ON_SITE"))));
        assertThat(form.read(new Audience("ONLINE"), Map.of()).isEmpty()).isTrue();
    }

    @Test
    void aQuestionLeftOutIsRetiredOncePeopleCouldAnswerAndGoneBefore() {
        var form = new Questionnaire(List.of(question("a", QuestionKind.NUMBER), question("b", QuestionKind.NUMBER)));
        var later = List.of(question("b", QuestionKind.NUMBER));
        assertThat(form.revise(later, false, Set.of()).questions()).isEqualTo(later);

        var revised = form.revise(later, true, Set.of());
        assertThat(revised.asked()).isEqualTo(later);
        assertThat(revised.question("a"))
                .hasValueSatisfying(gone -> assertThat(gone.retired()).isTrue());
        assertThat(revised.revise(form.questions(), true, Set.of()).asked()).isEqualTo(form.questions());
    }

    @Test
    void anAnsweredQuestionKeepsItsKindAndMayBeWordedDifferently() {
        var form = new Questionnaire(List.of(question("a", QuestionKind.NUMBER)));
        var other = List.of(question("a", QuestionKind.DATE));
        assertThat(faults(() -> form.revise(other, true, Set.of("a"))))
                .containsExactly("questions[0].kind question-answered");
        assertThat(form.revise(other, true, Set.of()).asked()).isEqualTo(other);

        var reworded = List.of(new Question(
                "a",
                QuestionKind.NUMBER,
                LocalizedText.of("en", "How many, please?"),
                LocalizedText.EMPTY,
                List.of(),
                true,
                Audience.EVERYONE,
                false));
        assertThat(form.revise(reworded, true, Set.of("a")).asked()).isEqualTo(reworded);
    }

    @Test
    void aChoiceLeftOutIsNoLongerOfferedButItsAnswersStayReadable() {
        var form = new Questionnaire(List.of(question("diet", QuestionKind.CHOICE, HALAL, VEGAN)));
        var revised = form.revise(List.of(question("diet", QuestionKind.CHOICE, VEGAN)), true, Set.of("diet"));
        var diet = revised.asked().get(0);
        assertThat(diet.offered()).containsExactly(VEGAN);
        assertThat(diet.choice("halal")).map(Choice::text).contains(HALAL.text());
        assertThat(faults(() -> revised.read(new Audience("ON_SITE"), Map.of("diet", "halal"))))
                .containsExactly("answers.diet not-one-of");
    }

    @Test
    void questionsAndChoicesThatMakeNoSenseAreRefused() {
        assertThat(faults(() -> question("no key", QuestionKind.NUMBER))).containsExactly("key not-a-key");
        assertThat(faults(() -> question("a", QuestionKind.NUMBER, HALAL))).containsExactly("choices no-choices-here");
        assertThat(faults(() -> question("a", QuestionKind.CHOICE))).containsExactly("choices choices-needed");
        assertThat(faults(() -> question("a", QuestionKind.CHOICES, HALAL, HALAL)))
                .containsExactly("choices keys-twice");
        assertThat(faults(() -> new Choice("a", LocalizedText.EMPTY))).containsExactly("text required");
        var twice = question("a", QuestionKind.NUMBER);
        assertThat(faults(() -> new Questionnaire(List.of(twice, twice)))).containsExactly("questions keys-twice");
    }

    @Test
    void keysAreMadeOfWordsAndNeverTwice() {
        assertThat(QuestionKey.from("What do you eat?", "question", List.of())).isEqualTo("what-do-you-eat");
        assertThat(QuestionKey.from("What do you eat?", "question", List.of("what-do-you-eat")))
                .isEqualTo("what-do-you-eat-2");
        assertThat(QuestionKey.from("您的饮食要求", "question", List.of("question"))).isEqualTo("question-2");
    }

    private static List<String> faults(ThrowingCallable act) {
        return catchThrowableOfType(Invalid.class, act).violations().stream()
                .map(fault -> fault.field() + " " + fault.key())
                .toList();
    }

    @Test
    void answersAreLookedForAsTheyAreKeptAlsoByChoicesAndQuestionsThatAreRetired() {
        var form = new Questionnaire(List.of(
                question("diet", QuestionKind.CHOICES, HALAL, VEGAN.retire()),
                question("visa", QuestionKind.YES_NO).retire(true),
                question("age", QuestionKind.NUMBER),
                question("name", QuestionKind.SHORT_TEXT)));
        var wanted = Map.of(
                "diet", List.of("vegan", "halal", "vegan"),
                "visa", List.of("true"),
                "age", List.of("1E+2"),
                "name", List.of("  Wei ", ""));
        assertThat(form.criteria(wanted))
                .containsExactlyInAnyOrder(
                        new AnswerCriterion("diet", QuestionKind.CHOICES, List.of("vegan", "halal")),
                        new AnswerCriterion("visa", QuestionKind.YES_NO, List.of("true")),
                        new AnswerCriterion("age", QuestionKind.NUMBER, List.of("100")),
                        new AnswerCriterion("name", QuestionKind.SHORT_TEXT, List.of("Wei")));
        assertThat(form.criteria(Map.of("diet", List.of(" ")))).isEmpty();
    }

    @Test
    void whatNoAnswerCanBeIsNamedAllAtOnce() {
        var form = new Questionnaire(
                List.of(question("diet", QuestionKind.CHOICE, HALAL), question("visa", QuestionKind.YES_NO)));
        var refusal = catchThrowableOfType(
                Invalid.class,
                () -> form.criteria(Map.of(
                        "diet", List.of("pork"),
                        "visa", List.of("maybe"),
                        "room", List.of("1"))));
        assertThat(refusal.violations())
                .extracting(violation -> violation.field() + " " + violation.key())
                .containsExactlyInAnyOrder(
                        "answers.diet not-one-of", "answers.visa not-yes-or-no", "answers.room unknown-question");
    }

    @Test
    void aQuestionIsAskedOnlyAfterTheAnswerThatItDependsOn() {
        var form = new Questionnaire(List.of(
                question("diet", QuestionKind.CHOICES, HALAL, VEGAN),
                question("visa", QuestionKind.YES_NO),
                after("visa=true", question("passport", QuestionKind.SHORT_TEXT)),
                after("diet=vegan", question("nuts", QuestionKind.YES_NO)),
                after("nuts=true", question("which", QuestionKind.SHORT_TEXT))));
        var everything = Map.of("diet", List.of("halal", "vegan"), "visa", true, "passport", "E1", "nuts", true);
        assertThat(faults(() -> form.read(Audience.EVERYONE, everything))).containsExactly("answers.which required");
        assertThat(form.read(
                                Audience.EVERYONE,
                                Map.of("diet", "halal", "visa", false, "passport", "E1", "nuts", true, "which", "all"))
                        .byKey())
                .as("what was filled in before an earlier answer was changed is passed over")
                .containsOnlyKeys("diet", "visa");
        form.requireComplete(Audience.EVERYONE, form.read(Audience.EVERYONE, Map.of("visa", false)));
        assertThat(faults(() -> form.requireComplete(
                        Audience.EVERYONE, form.readPart(Audience.EVERYONE, Map.of("visa", true)))))
                .containsExactly("answers.passport required");
        assertThat(form.conditionsFor("passport")).extracting(Question::key).containsExactly("diet", "visa");
        assertThat(form.conditionsFor(null)).extracting(Question::key).containsExactly("diet", "visa", "nuts");
    }

    @Test
    void whatAQuestionDependsOnStaysBeforeIt() {
        var visa = question("visa", QuestionKind.YES_NO);
        var passport = after("visa=true", question("passport", QuestionKind.SHORT_TEXT));
        var form = new Questionnaire(List.of(visa, passport));
        assertThat(faults(() -> new Questionnaire(List.of(passport, visa))))
                .containsExactly("questions[0].askedIf not-an-earlier-answer");
        assertThat(faults(() -> new Questionnaire(List.of(visa.retire(true), passport))))
                .containsExactly("questions[1].askedIf not-an-earlier-answer");
        assertThat(faults(() -> form.with(after("visa=perhaps", question("age", QuestionKind.NUMBER)))))
                .containsExactly("askedIf not-an-earlier-answer");
        assertThat(faults(() -> form.with(question("visa", QuestionKind.NUMBER))))
                .as("the one that depends on it")
                .containsExactly("questions[1].askedIf not-an-earlier-answer");
        assertThat(form.with(question("passport", QuestionKind.SHORT_TEXT)).questions())
                .hasSize(2);
        for (var nonsense : List.of("visa", "visa=", "=true", "visa=true=false", "no key=true")) {
            assertThat(faults(() -> new QuestionCondition(nonsense)))
                    .as(nonsense)
                    .containsExactly("askedIf not-a-condition");
        }
    }

    /** The same, required, and asked only after this answer. */
    private static Question after(String condition, Question question) {
        return new Question(
                question.key(),
                question.kind(),
                question.label(),
                question.hint(),
                question.choices(),
                true,
                question.audience(),
                false,
                new QuestionCondition(condition));
    }

    private static Question question(String key, QuestionKind kind, Choice... choices) {
        return new Question(
                key,
                kind,
                LocalizedText.of("en", "Asked"),
                LocalizedText.EMPTY,
                Arrays.asList(choices),
                false,
                Audience.EVERYONE,
                false);
    }

    private static Question required(String key, Audience audience) {
        return new Question(
                key,
                QuestionKind.SHORT_TEXT,
                LocalizedText.of("en", "Asked"),
                LocalizedText.EMPTY,
                List.of(),
                true,
                audience,
                false);
    }
}
