package org.caravanserai.events.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Invalid.Violation;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.questions.QuestionDraft;
import org.junit.jupiter.api.Test;

class RegistrationQuestionsTest {

    @Test
    void faultsAreNamedBelowTheRegistrationAndQuestionsAreAskedOfThoseOnSiteOrOnline() {
        var online = question("link", "ONLINE");
        assertThat(RegistrationQuestions.read(List.of(online)).get(0).audience().name())
                .isEqualTo("ONLINE");
        assertThat(faults(question("a", "STAFF"), online))
                .containsExactly("registration.questions[0].askedOf not-one-of");
        assertThat(faults(online, online)).containsExactly("registration.questions keys-twice");
        assertThat(RegistrationQuestions.questionnaire(List.of()).asked()).isEmpty();
    }

    private static QuestionDraft question(String key, String audience) {
        return new QuestionDraft(
                key,
                QuestionKind.NUMBER,
                LocalizedText.of("en", "?"),
                LocalizedText.EMPTY,
                List.of(),
                null,
                new Audience(audience));
    }

    private static List<String> faults(QuestionDraft... drafts) {
        return catchThrowableOfType(Invalid.class, () -> RegistrationQuestions.questionnaire(List.of(drafts)))
                .violations()
                .stream()
                .map((Violation fault) -> fault.field() + " " + fault.key())
                .toList();
    }
}
