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
    void a_question_that_is_only_looked_at_stays_as_it_is() {
        assertThat(new QuestionFields(DIET).form("diet")).isEqualTo(DIET);
    }

    @Test
    void there_is_room_for_more_choices_and_lines_left_empty_are_none() {
        var fields = new QuestionFields(DIET);
        assertThat(fields.getChoices()).hasSize(5);
        fields.getChoices().get(2).getText().put("en", "Vegan");
        fields.getChoices().get(3).getText().put("en", "  ");
        assertThat(fields.form("diet").choices())
                .containsExactly(
                        new ChoiceForm("halal", Map.of("en", "Halal")), new ChoiceForm(null, Map.of("en", "Vegan")));
    }

    @Test
    void kinds_without_choices_take_none_along() {
        var fields = new QuestionFields(DIET);
        fields.setKind("NUMBER");
        assertThat(fields.form("diet").choices()).isEmpty();
    }
}
