package org.caravanserai.web.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.Choice;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.platform.questions.QuestionDraft;
import org.junit.jupiter.api.Test;

class QuestionFormsTest {

    private static final Question DIET = new Question(
            "diet",
            QuestionKind.CHOICE,
            LocalizedText.of("en", "Food?"),
            LocalizedText.EMPTY,
            List.of(new Choice("halal", LocalizedText.of("en", "Halal"))),
            true,
            new Audience("ON_SITE"),
            false);

    @Test
    void aQuestionThatIsOnlyLookedAtStaysAsItIs() {
        assertThat(sent(QuestionForms.of(DIET))).isEqualTo(QuestionDraft.of(DIET));
    }

    @Test
    void thereIsRoomForMoreChoicesAndFaultsHaveTheNumbersOfTheRows() {
        var form = QuestionForms.of(DIET);
        assertThat(form.rows("choices")).hasSize(5);
        form.rows("choices").get(2).put("text", Map.of("en", "V".repeat(201)));
        var refusal = catchThrowableOfType(
                Invalid.class,
                () -> QuestionForms.send(form, draft -> draft.question(List.of(), List.of(new Audience("ON_SITE")))));
        assertThat(refusal.violations()).extracting(Invalid.Violation::field).containsExactly("choices[2].text");
    }

    @Test
    void kindsWithoutChoicesTakeNoneAlong() {
        var form = QuestionForms.of(DIET);
        form.put("kind", "NUMBER");
        assertThat(sent(form).choices()).isEmpty();
    }

    private static QuestionDraft sent(Form<QuestionDraft> form) {
        var sent = new ArrayList<QuestionDraft>();
        QuestionForms.send(form, sent::add);
        return sent.get(0);
    }
}
