package org.caravanserai.web.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.events.EventView.Pool;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class SignUpFormTest {

    private final SignUpForm form = new SignUpForm();

    @Test
    void theFirstWayWithPlacesIsSuggested() {
        form.preferWayWithPlaces(List.of(new Pool("ON_SITE", 10, 10, 0), new Pool("ONLINE", null, 3, 0)));
        assertThat(form.fields().get("attendance")).isEqualTo("ONLINE");
    }

    @Test
    void aWayWherePeopleWaitIsNotSuggested() {
        form.preferWayWithPlaces(List.of(new Pool("ON_SITE", 10, 9, 2), new Pool("ONLINE", 10, 3, 0)));
        assertThat(form.fields().get("attendance")).isEqualTo("ONLINE");
    }

    @Test
    void whenAllIsFullTheFirstOneIsSuggested() {
        form.preferWayWithPlaces(List.of(new Pool("ON_SITE", 10, 10, 2)));
        assertThat(form.fields().get("attendance")).isEqualTo("ON_SITE");
    }

    @Test
    void aChoiceThatWasMadeStays() {
        form.fields().put("attendance", "ON_SITE");
        form.preferWayWithPlaces(List.of(new Pool("ONLINE", null, 0, 0)));
        assertThat(form.fields().get("attendance")).isEqualTo("ON_SITE");
    }

    @Test
    void answersToWhatIsNotAskedOfThisWayOfAttendingAreLeftOut() {
        form.fields().put("attendance", "ONLINE");
        answers().put("bus", "yes");
        answers().put("days", new Object[] {"first", "last"});
        var questions = List.of(question("bus", new Audience("ON_SITE")), question("days", new Audience("ONLINE")));
        assertThat(form.read(questions).given()).isEqualTo(Map.of("days", List.of("first", "last")));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> answers() {
        return (Map<String, Object>) Objects.requireNonNull(form.fields().get("answers"));
    }

    private static Question question(String key, Audience audience) {
        return new Question(
                key,
                QuestionKind.SHORT_TEXT,
                LocalizedText.of("en", "Asked"),
                LocalizedText.EMPTY,
                List.of(),
                false,
                audience,
                false);
    }
}
