package org.caravanserai.events.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.events.registration.RegisterForEvent;
import org.caravanserai.events.testing.EventsWorld;
import org.caravanserai.platform.questions.QuestionDraft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organizer asks questions of whoever signs up. */
class QuestionsOfEventsTest {

    private final EventsWorld world = new EventsWorld();
    private final AcademicEvent event = world.draft(EventsWorld.OPEN);

    @BeforeEach
    void signIn() {
        world.asManager();
    }

    @Test
    void aQuestionIsAddedChangedAndMoved() {
        write(null, "Diet");
        write(null, "Visa");
        assertThat(labels()).containsExactly("Diet", "Visa");
        write(key("Diet"), "Food");
        world.of(MoveQuestion.class).execute("forum", key("Food"), false);
        assertThat(labels()).containsExactly("Visa", "Food");
        world.of(MoveQuestion.class).execute("forum", key("Food"), false);
        world.of(MoveQuestion.class).execute("forum", key("Food"), true);
        assertThat(labels()).containsExactly("Food", "Visa");
        assertThat(world.history().stream().map(line -> line.split(" ")[0]))
                .containsExactly(
                        "QUESTION_ADDED", "QUESTION_ADDED", "QUESTION_CHANGED", "QUESTION_MOVED", "QUESTION_MOVED");
        assertThat(world.wiring.announced()).hasSize(5);
    }

    @Test
    void aQuestionNobodyAnsweredIsRemovedAndOneOfAPublishedEventIsAskedAgain() {
        write(null, "Diet");
        event.submit(EventFixtures.NOW);
        event.approve();
        event.publish(EventFixtures.NOW);
        var retire = world.of(RetireQuestion.class);
        var key = key("Diet");
        world.asVisitor();
        world.of(RegisterForEvent.class)
                .execute(new RegisterForEvent.Command(
                        "forum", Attendance.ON_SITE, 0, Map.of(key, "none"), EventsWorld.guest("anna"), "en"));
        world.asManager();
        retire.execute("forum", key, true);
        assertThat(labels()).isEmpty();
        retire.execute("forum", key, false);
        assertThat(labels()).containsExactly("Diet");
        assertThat(world.history()).endsWith("QUESTION_RETIRED " + key, "QUESTION_ASKED_AGAIN " + key);
    }

    @Test
    void theHistoryQuotesAQuestionInTheLanguagesThatItHas() {
        write(null, Map.of("en", "Why do you want to come? ", "fr", "", "zh", "您为何希望参加？"));
        assertThat(world.history()).containsExactly("QUESTION_ADDED Why do you want to come? / 您为何希望参加？");
    }

    @Test
    void anUnknownQuestionAndAnothersEventAreNotFound() {
        assertNotFound(() -> world.of(MoveQuestion.class).execute("forum", "nothing", true));
        assertNotFound(() -> world.of(RetireQuestion.class).execute("forum", "nothing", true));
        world.as(world.manager(world.organization("other")));
        assertNotFound(() -> write(null, "Diet"));
    }

    private void write(@Nullable String key, String label) {
        write(key, Map.of("en", label));
    }

    private void write(@Nullable String key, Map<String, String> label) {
        world.of(WriteQuestion.class)
                .execute(
                        "forum",
                        new QuestionDraft(
                                key,
                                QuestionKind.SHORT_TEXT,
                                new LocalizedText(label),
                                LocalizedText.EMPTY,
                                List.of(),
                                false,
                                null));
    }

    private List<String> labels() {
        return event.registration().questions().asked().stream()
                .map(question -> question.label().in("en"))
                .toList();
    }

    private String key(String label) {
        return event.registration().questions().questions().stream()
                .filter(question -> question.label().in("en").equals(label))
                .findFirst()
                .orElseThrow()
                .key();
    }
}
