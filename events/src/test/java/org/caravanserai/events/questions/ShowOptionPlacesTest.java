package org.caravanserai.events.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.OptionCount;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.Choice;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.QuestionCondition;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.events.registration.CancelRegistration;
import org.caravanserai.events.registration.ChangeRegistration;
import org.caravanserai.events.registration.RegisterForEvent;
import org.caravanserai.events.testing.EventsWorld;
import org.caravanserai.platform.questions.QuestionDraft;
import org.junit.jupiter.api.Test;

/** Only so many people can choose an answer. */
class ShowOptionPlacesTest {

    private final EventsWorld world = new EventsWorld();
    private final Account bo = world.account("bo");
    private final Account chen = world.account("chen");
    private final AcademicEvent event = world.published(EventsWorld.OPEN
            .confirmingGuests(true)
            .asking(new Questionnaire(List.of(new Question(
                    "trip",
                    QuestionKind.CHOICES,
                    LocalizedText.of("en", "Trip"),
                    LocalizedText.EMPTY,
                    List.of(
                            new Choice("wall", LocalizedText.of("en", "Great Wall"), false, 1),
                            new Choice("museum", LocalizedText.of("en", "Museum"))),
                    false,
                    Audience.EVERYONE,
                    false)))));

    private RegisterForEvent.Outcome signUp(Account person, List<String> trips) {
        world.as(person);
        var outcome = world.of(RegisterForEvent.class)
                .execute(new RegisterForEvent.Command(
                        "forum", Attendance.ON_SITE, 0, Map.of("trip", trips), null, "en"));
        world.commit();
        return outcome;
    }

    private List<OptionCount> shown() {
        return world.of(ShowOptionPlaces.class).execute("forum");
    }

    @Test
    void whoComesAfterTheLastPlaceIsToldSoAndCanChooseSomethingElse() {
        assertThat(shown()).containsExactly(new OptionCount("trip", "wall", 1, 0));
        signUp(bo, List.of("wall", "museum"));
        assertThat(shown()).containsExactly(new OptionCount("trip", "wall", 1, 1));
        assertInvalid("answers.trip: choice-full", () -> signUp(chen, List.of("wall")));
        assertThat(signUp(chen, List.of("museum")).created()).isTrue();
    }

    @Test
    void aGuestIsToldTheSameWhetherTheAddressIsKnownOrNot() {
        world.signUpGuest(event, "anna");
        signUp(bo, List.of("wall"));
        for (var name : List.of("anna", "vera")) {
            world.asVisitor();
            assertInvalid("answers.trip: choice-full", () -> world.of(RegisterForEvent.class)
                    .execute(new RegisterForEvent.Command(
                            "forum",
                            Attendance.ON_SITE,
                            0,
                            Map.of("trip", List.of("wall")),
                            EventsWorld.guest(name),
                            "en")));
        }
    }

    @Test
    void whoHasThePlaceKeepsItAndWhoGivesItUpLeavesItToTheNext() {
        var first = signUp(bo, List.of("wall"));
        var change = world.of(ChangeRegistration.class);
        change.execute(first.code(), null, Attendance.ON_SITE, Map.of("trip", List.of("wall", "museum")));
        world.commit();
        var second = signUp(chen, List.of());
        assertInvalid(
                "answers.trip: choice-full",
                () -> change.execute(second.code(), null, Attendance.ON_SITE, Map.of("trip", List.of("wall"))));
        world.as(bo);
        world.of(CancelRegistration.class).execute(first.code(), null, "ill");
        world.commit();
        world.as(chen);
        change.execute(second.code(), null, Attendance.ON_SITE, Map.of("trip", List.of("wall")));
        world.commit();
        assertThat(shown()).containsExactly(new OptionCount("trip", "wall", 1, 1));
    }

    @Test
    void theLimitIsNotLoweredBelowWhatWasTaken() {
        signUp(bo, List.of("museum"));
        signUp(chen, List.of("museum"));
        world.asManager();
        assertInvalid("choices[1].places: choice-below-taken", () -> limitMuseum(1));
        limitMuseum(2);
        world.commit();
        assertThat(shown()).contains(new OptionCount("trip", "museum", 2, 2));
    }

    private void limitMuseum(int places) {
        world.of(WriteQuestion.class)
                .execute(
                        "forum",
                        new QuestionDraft(
                                "trip",
                                QuestionKind.CHOICES,
                                LocalizedText.of("en", "Trip"),
                                LocalizedText.EMPTY,
                                List.of(
                                        new QuestionDraft.ChoiceDraft("wall", LocalizedText.of("en", "Great Wall"), 1),
                                        new QuestionDraft.ChoiceDraft(
                                                "museum", LocalizedText.of("en", "Museum"), places)),
                                false,
                                null));
    }

    @Test
    void aQuestionIsAskedAfterAnAnswerThatOnlySoManyCanChoose() {
        world.asManager();
        world.of(WriteQuestion.class)
                .execute(
                        "forum",
                        new QuestionDraft(
                                null,
                                QuestionKind.PHONE,
                                LocalizedText.of("en", "Whom may the guide call?"),
                                LocalizedText.EMPTY,
                                List.of(),
                                true,
                                null,
                                new QuestionCondition("trip=wall")));
        world.commit();
        assertThat(event.registration().questions().asked())
                .extracting(Question::askedIf)
                .containsExactly(null, new QuestionCondition("trip=wall"));
    }

    @Test
    void anEventThatIsNotPublicTellsNobodyButItsOrganizer() {
        world.draft("secret", EventsWorld.OPEN, EventMode.HYBRID);
        world.as(bo);
        assertNotFound(() -> world.of(ShowOptionPlaces.class).execute("secret"));
        world.asManager();
        assertThat(world.of(ShowOptionPlaces.class).execute("secret")).isEmpty();
    }
}
