package org.caravanserai.web.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.EventView.Pool;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class SignUpFieldsTest {

    private final SignUpFields fields = new SignUpFields();

    @Test
    void theFirstWayWithPlacesIsSuggested() {
        fields.preferWayWithPlaces(List.of(new Pool("ON_SITE", 10, 10, 0), new Pool("ONLINE", null, 3, 0)));
        assertThat(fields.getAttendance()).isEqualTo("ONLINE");
    }

    @Test
    void aWayWherePeopleWaitIsNotSuggested() {
        fields.preferWayWithPlaces(List.of(new Pool("ON_SITE", 10, 9, 2), new Pool("ONLINE", 10, 3, 0)));
        assertThat(fields.getAttendance()).isEqualTo("ONLINE");
    }

    @Test
    void whenAllIsFullTheFirstOneIsSuggested() {
        fields.preferWayWithPlaces(List.of(new Pool("ON_SITE", 10, 10, 2)));
        assertThat(fields.getAttendance()).isEqualTo("ON_SITE");
    }

    @Test
    void aChoiceThatWasMadeStays() {
        fields.setAttendance("ON_SITE");
        fields.preferWayWithPlaces(List.of(new Pool("ONLINE", null, 0, 0)));
        assertThat(fields.getAttendance()).isEqualTo("ON_SITE");
    }

    @Test
    void answersToWhatIsNotAskedOfThisWayOfAttendingAreLeftOut() {
        fields.setAttendance("ONLINE");
        fields.getAnswers().put("bus", "yes");
        fields.getAnswers().put("days", new Object[] {"first", "last"});
        var questions = List.of(question("bus", new Audience("ON_SITE")), question("days", new Audience("ONLINE")));
        assertThat(fields.answersTo(questions)).isEqualTo(Map.of("days", List.of("first", "last")));
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
