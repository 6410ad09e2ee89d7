package org.caravanserai.events.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.caravanserai.platform.questions.QuestionForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WriteQuestionTest {

    @Test
    void theHistoryQuotesOnlyTheLanguagesThatTheQuestionHas() {
        Map<String, @Nullable String> label = new LinkedHashMap<>();
        label.put("ar", null);
        label.put("en", "Why do you want to come? ");
        label.put("fr", "");
        label.put("zh", "您为何希望参加？");
        var form = new QuestionForm(null, "LONG_TEXT", label, null, null, null, null);
        assertThat(WriteQuestion.wording(form)).isEqualTo("Why do you want to come? / 您为何希望参加？");
        assertThat(WriteQuestion.wording(new QuestionForm(null, null, null, null, null, null, null)))
                .isEmpty();
    }
}
