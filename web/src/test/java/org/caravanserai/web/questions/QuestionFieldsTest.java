package org.caravanserai.web.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caravanserai.platform.questions.QuestionForm;
import org.caravanserai.platform.questions.QuestionForm.ChoiceForm;
import org.junit.jupiter.api.Test;

class QuestionFieldsTest {

    private static final QuestionForm DIET = new QuestionForm(
            "diet",
            "CHOICE",
            Map.of("en", "Food?"),
            Map.of(),
            List.of(new ChoiceForm("halal", Map.of("en", "Halal"))),
            true,
            "ON_SITE");

    @Test
    void aQuestionThatIsOnlyLookedAtStaysAsItIs() {
        assertThat(new QuestionFields(DIET).form("diet")).isEqualTo(DIET);
    }

    @Test
    void thereIsRoomForMoreChoicesAndLinesLeftEmptyAreNone() {
        var fields = new QuestionFields(DIET);
        assertThat(fields.getChoices()).hasSize(5);
        fields.getChoices().get(2).getText().put("en", "Vegan");
        fields.getChoices().get(3).getText().put("en", "  ");
        assertThat(fields.form("diet").choices())
                .containsExactly(
                        new ChoiceForm("halal", Map.of("en", "Halal")), new ChoiceForm(null, Map.of("en", "Vegan")));
    }

    @Test
    void kindsWithoutChoicesTakeNoneAlong() {
        var fields = new QuestionFields(DIET);
        fields.setKind("NUMBER");
        assertThat(fields.form("diet").choices()).isEmpty();
    }
}
