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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationTerms;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
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
        var before = EventFields.CATALOG.read(Map.of(
                "endsAt",
                "2027-05-10T09:00+08:00",
                "startsAt",
                "2027-05-10T08:00+08:00",
                "registration.guests",
                "true",
                "title.zh",
                "旧",
                "kind",
                "FORUM"));
        assertThat(EventFields.CATALOG.between(before, Map.of("venue.city", FieldValue.Text.of("Osh"))))
                .extracting(FieldDifference::field)
                .containsExactly("title.zh", "kind", "startsAt", "endsAt", "venue.city", "registration.guests");
    }

    @Test
    void whatChangedIsNamedFieldByField() {
        var before = EventFields.of(forum());
        var later = EventFields.of(forumOn(START.plusSeconds(3600), END));
        assertThat(EventFields.CATALOG.between(before, later))
                .containsExactly(new FieldDifference(
                        "startsAt",
                        new FieldValue.Moment(START, SHANGHAI),
                        new FieldValue.Moment(START.plusSeconds(3600), SHANGHAI)));
        assertThat(EventFields.CATALOG.between(before, before)).isEmpty();
        assertThat(EventFields.CATALOG.between(before, EventFields.of(titled("New"))))
                .contains(
                        new FieldDifference("title.zh", new FieldValue.Text("大学校长论坛", LanguageTag.of("zh")), null),
                        new FieldDifference(
                                "title.en",
                                new FieldValue.Text("Presidents' Forum", LanguageTag.of("en")),
                                new FieldValue.Text("New", LanguageTag.of("en"))));
    }

    @Test
    void whatWasKeptAsTextsIsReadAsTheSameValues() {
        var fields = EventFields.of(with(new RegistrationTerms(NOW, START, 10, 5, true, false, false)));
        var texts = new HashMap<String, String>();
        fields.forEach((name, value) -> texts.put(name, value.stored()));
        assertThat(EventFields.CATALOG.between(fields, EventFields.CATALOG.read(texts)))
                .isEmpty();
        assertThat(texts)
                .containsEntry("startsAt", "2027-05-10T09:00+08:00")
                .containsEntry("registration.capacity", "10");
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
        assertThat(EventFields.CATALOG.between(Map.of(), EventFields.of(all)))
                .extracting(FieldDifference::field)
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
