package org.caravanserai.events.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Invalid.Violation;
import org.caravanserai.platform.questions.QuestionForm;
import org.junit.jupiter.api.Test;

class RegistrationQuestionsTest {

    @Test
    void faultsAreNamedBelowTheRegistrationAndQuestionsAreAskedOfThoseOnSiteOrOnline() {
        var online = new QuestionForm("link", "NUMBER", Map.of("en", "?"), null, null, null, "ONLINE");
        assertThat(RegistrationQuestions.read(List.of(online)).get(0).audience().name())
                .isEqualTo("ONLINE");
        assertThat(faults(new QuestionForm("a", "NUMBER", Map.of("en", "?"), null, null, null, "STAFF"), online))
                .containsExactly("registration.questions[0].askedOf not-one-of");
        assertThat(faults(online, online)).containsExactly("registration.questions keys-twice");
        assertThat(RegistrationQuestions.questionnaire(null).asked()).isEmpty();
    }

    private static List<String> faults(QuestionForm... forms) {
        return catchThrowableOfType(Invalid.class, () -> RegistrationQuestions.questionnaire(List.of(forms)))
                .violations()
                .stream()
                .map((Violation fault) -> fault.field() + " " + fault.key())
                .toList();
    }
}
