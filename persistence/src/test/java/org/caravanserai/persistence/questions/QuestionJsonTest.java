package org.caravanserai.persistence.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.questions.Answer;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.Choice;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class QuestionJsonTest {

    @Test
    void questionsComeBackAsTheyWere() {
        var questions = new Questionnaire(List.of(
                new Question(
                        "diet",
                        QuestionKind.CHOICES,
                        LocalizedText.of("en", "What do you \"eat\"?", "zh", "您的饮食要求"),
                        LocalizedText.of("en", "Lunch"),
                        List.of(
                                new Choice("halal", LocalizedText.of("zh", "清真"), true),
                                new Choice("vegan", LocalizedText.of("en", "Vegan"))),
                        true,
                        new Audience("ON_SITE"),
                        false),
                new Question(
                        "old",
                        QuestionKind.DATE,
                        LocalizedText.of("ar", "متى؟"),
                        LocalizedText.EMPTY,
                        List.of(),
                        false,
                        Audience.EVERYONE,
                        true)));
        var converter = new QuestionnaireConverter();
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(questions)))
                .isEqualTo(questions);
        assertThat(converter.convertToEntityAttribute("[]")).isSameAs(Questionnaire.NONE);
    }

    @Test
    void answersComeBackAsTheyWere() {
        var answers = new Answers(Map.of(
                "diet", new Answer(QuestionKind.CHOICES, List.of("halal", "vegan")),
                "note", new Answer(QuestionKind.LONG_TEXT, List.of("“One”\nand two"))));
        var converter = new AnswersConverter();
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(answers)))
                .isEqualTo(answers);
        assertThat(converter.convertToEntityAttribute("{}")).isSameAs(Answers.NONE);
    }
}
