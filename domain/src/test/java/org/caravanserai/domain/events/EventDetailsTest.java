package org.caravanserai.domain.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.events.EventFixtures.END;
import static org.caravanserai.domain.events.EventFixtures.NOW;
import static org.caravanserai.domain.events.EventFixtures.SHANGHAI;
import static org.caravanserai.domain.events.EventFixtures.START;
import static org.caravanserai.domain.events.EventFixtures.forum;
import static org.caravanserai.domain.events.EventFixtures.forumOn;
import static org.caravanserai.domain.events.EventFixtures.titled;
import static org.caravanserai.domain.events.EventFixtures.with;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationTerms;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.junit.jupiter.api.Test;

class EventDetailsTest {

    @Test
    void anEventNeedsATitle() {
        assertThatThrownBy(() -> titled(" ")).isInstanceOf(Invalid.class).hasMessageContaining("title");
        assertThatThrownBy(() -> titled("x".repeat(EventDetails.MAX_TITLE + 1))).hasMessageContaining("title");
    }

    @Test
    void anEventEndsAfterItBeginsAndWithinAYear() {
        assertThatThrownBy(() -> new Schedule(START, START, SHANGHAI)).hasMessageContaining("endsAt");
        assertThatThrownBy(() -> new Schedule(START, START.plus(Duration.ofDays(400)), SHANGHAI))
                .hasMessageContaining("endsAt");
    }

    @Test
    void registrationClosesBeforeTheEventIsOver() {
        var tooLate = with(terms(null, END.plusSeconds(1), 10));
        assertThatThrownBy(() -> new AcademicEvent(Slug.of("forum"), tooLate, NOW))
                .hasMessageContaining("registration.closesAt");
    }

    @Test
    void registrationClosesAfterItOpens() {
        assertThatThrownBy(() -> new RegistrationTerms(START, NOW, 10, null, true, false, false))
                .hasMessageContaining("registration.closesAt");
    }

    @Test
    void aCapacityIsAtLeastOne() {
        assertThatThrownBy(() -> terms(null, null, 0)).hasMessageContaining("registration.capacity");
    }

    @Test
    void theCapacityOfAnEventThatIsOnlyOnlineIsItsOnlineCapacity() {
        var terms = new RegistrationTerms(null, null, 50, null, true, false, false);
        assertThat(terms.capacityFor(EventMode.ONLINE, Attendance.ONLINE)).isEqualTo(50);
        assertThat(terms.capacityFor(EventMode.HYBRID, Attendance.ONLINE)).isNull();
        assertThat(terms.capacityFor(EventMode.HYBRID, Attendance.ON_SITE)).isEqualTo(50);
    }

    @Test
    void whatChangedIsToldInTheOrderOfTheForm() {
        var before =
                Map.of("endsAt", "1", "startsAt", "1", "registration.guests", "true", "title.zh", "旧", "kind", "FORUM");
        assertThat(FieldChange.between(before, Map.of("venue.city", "Osh")))
                .extracting(FieldChange::field)
                .containsExactly("title.zh", "kind", "startsAt", "endsAt", "venue.city", "registration.guests");
    }

    @Test
    void whatChangedIsNamedFieldByField() {
        var before = forum().fields();
        var later = forumOn(START.plusSeconds(3600), END).fields();
        assertThat(FieldChange.between(before, later))
                .containsExactly(new FieldChange("startsAt", "2027-05-10T09:00+08:00", "2027-05-10T10:00+08:00"));
        assertThat(FieldChange.between(before, before)).isEmpty();
        assertThat(FieldChange.between(before, titled("New").fields()))
                .contains(
                        new FieldChange("title.zh", "大学校长论坛", null),
                        new FieldChange("title.en", "Presidents' Forum", "New"));
    }

    @Test
    void changesComeInTheOrderOfTheForm() {
        var questions = new Questionnaire(List.of(new Question(
                "visa",
                QuestionKind.YES_NO,
                LocalizedText.of("en", "Do you need a visa?"),
                LocalizedText.EMPTY,
                List.of(),
                false,
                Audience.EVERYONE,
                false)));
        var all = with(new RegistrationTerms(NOW, START, 10, 5, true, false, false))
                .asking(questions);
        assertThat(FieldChange.between(Map.of(), all.fields()))
                .extracting(FieldChange::field)
                .containsExactly(
                        "title.en",
                        "title.zh",
                        "summary.en",
                        "kind",
                        "languages",
                        "organizer",
                        "timeZone",
                        "startsAt",
                        "endsAt",
                        "mode",
                        "venue.name",
                        "venue.city",
                        "venue.country",
                        "registration.opensAt",
                        "registration.closesAt",
                        "registration.capacity",
                        "registration.onlineCapacity",
                        "registration.waitingList",
                        "registration.moderated",
                        "registration.guests",
                        "registration.confirmGuests",
                        "registration.questions.visa");
    }

    private static RegistrationTerms terms(java.time.Instant opens, java.time.Instant closes, Integer capacity) {
        return new RegistrationTerms(opens, closes, capacity, null, true, false, false);
    }

    @Test
    void guestsConfirmTheirAddressWherePlacesAreLimitedUnlessSaidOtherwise() {
        assertThat(RegistrationTerms.unlimited().confirmGuests()).isFalse();
        var limited = new RegistrationTerms(null, null, 50, null, true, false, true);
        assertThat(limited.confirmGuests()).isTrue();
        assertThat(limited.confirmingGuests(false).asking(Questionnaire.NONE).confirmGuests())
                .isFalse();
        assertThat(limited.confirmingGuests(false)
                        .fitting(EventMode.ON_SITE, START)
                        .confirmGuests())
                .isFalse();
    }
}
