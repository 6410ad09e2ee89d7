package org.caravanserai.domain.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.questions.Audience;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistrationTermsTest {

    private static final Instant OPENS = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant CLOSES = OPENS.plusSeconds(3_600);
    private static final Questionnaire QUESTIONS = new Questionnaire(List.of(new Question(
            "diet",
            QuestionKind.SHORT_TEXT,
            LocalizedText.of("en", "Diet"),
            LocalizedText.EMPTY,
            List.of(),
            false,
            Audience.EVERYONE,
            false)));

    private static RegistrationTerms terms(Instant opens, Instant closes, Integer capacity, Integer online) {
        return new RegistrationTerms(opens, closes, capacity, online, true, true, true);
    }

    @Test
    void capacitiesAndTimesArePlausible() {
        assertInvalid(
                List.of(
                        "registration.capacity: between",
                        "registration.onlineCapacity: between",
                        "registration.closesAt: closes-before-it-opens"),
                () -> terms(OPENS, OPENS, 0, RegistrationTerms.MAX_CAPACITY + 1));
        assertThat(terms(OPENS, CLOSES, 1, RegistrationTerms.MAX_CAPACITY).capacity())
                .isEqualTo(1);
    }

    @Test
    void unlimitedOnesLimitNothing() {
        var unlimited = RegistrationTerms.unlimited();
        assertThat(unlimited.opensAt()).isNull();
        assertThat(unlimited.closesAt()).isNull();
        assertThat(unlimited.capacity()).isNull();
        assertThat(unlimited.onlineCapacity()).isNull();
        assertThat(unlimited.waitingList()).isTrue();
        assertThat(unlimited.moderated()).isFalse();
        assertThat(unlimited.guests()).isFalse();
        assertThat(unlimited.confirmGuests()).isFalse();
        assertThat(unlimited.questions()).isEqualTo(Questionnaire.NONE);
    }

    @Test
    void guestsConfirmTheirAddressWherePlacesAreFew() {
        assertThat(terms(null, null, 5, null).confirmGuests()).isTrue();
        assertThat(terms(null, null, null, 5).confirmGuests()).isTrue();
        assertThat(terms(null, null, null, null).confirmGuests()).isFalse();
        var other = terms(null, null, 5, null).asking(QUESTIONS).confirmingGuests(false);
        assertThat(other.confirmGuests()).isFalse();
        assertThat(other.questions()).isEqualTo(QUESTIONS);
        assertThat(other.asking(Questionnaire.NONE).confirmGuests()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void thePlacesOfAnOnlineEventAreThoseOnline(EventMode mode) {
        var one = terms(null, null, 5, null);
        assertThat(one.capacityFor(mode, Attendance.ON_SITE)).isEqualTo(5);
        assertThat(one.capacityFor(mode, Attendance.ONLINE)).isEqualTo(mode == EventMode.ONLINE ? 5 : null);
        assertThat(terms(null, null, 5, 9).capacityFor(mode, Attendance.ONLINE)).isEqualTo(9);
    }

    @Test
    void itClosesWhenSaidElseAtTheStartAndNeverAfterTheEnd() {
        var start = CLOSES.plusSeconds(60);
        var end = start.plusSeconds(60);
        assertThat(RegistrationTerms.closes(null, start, end)).isEqualTo(start);
        assertThat(RegistrationTerms.closes(CLOSES, start, end)).isEqualTo(CLOSES);
        assertThat(RegistrationTerms.closes(end.plusSeconds(1), start, end)).isEqualTo(end);
    }

    @Test
    void whatDoesNotFitTheEventIsLeftOut() {
        var terms = terms(OPENS, CLOSES, 5, 9).asking(QUESTIONS);
        assertThat(terms.fitting(EventMode.HYBRID, CLOSES)).isEqualTo(terms);
        var onSite = terms.fitting(EventMode.ON_SITE, CLOSES.minusSeconds(1));
        assertThat(onSite.onlineCapacity()).isNull();
        assertThat(onSite.closesAt()).isNull();
        assertThat(onSite.capacity()).isEqualTo(5);
        assertThat(onSite.questions()).isEqualTo(QUESTIONS);
        assertThat(onSite.confirmGuests()).isTrue();
    }

    @Test
    void anotherModeKeepsThePlacesOnlineThatHoldToday() {
        var today = terms(null, null, 5, 9);
        var wanted = terms(null, null, 7, null).asking(QUESTIONS);
        var until = wanted.until(EventMode.ON_SITE, today, EventMode.HYBRID);
        assertThat(until.onlineCapacity()).isEqualTo(9);
        assertThat(until.capacity()).isEqualTo(7);
        assertThat(until.questions()).isEqualTo(QUESTIONS);
        assertThat(wanted.until(EventMode.HYBRID, today, EventMode.HYBRID)).isSameAs(wanted);
        var own = terms(null, null, 7, 3);
        assertThat(own.until(EventMode.ON_SITE, today, EventMode.HYBRID)).isSameAs(own);
    }

    @Test
    void theyAreEqualWhenTheySayTheSame() {
        var terms = terms(OPENS, CLOSES, 5, 9);
        assertThat(terms).isEqualTo(terms(OPENS, CLOSES, 5, 9)).hasSameHashCodeAs(terms(OPENS, CLOSES, 5, 9));
        assertThat(List.of(
                        terms(null, CLOSES, 5, 9),
                        terms(OPENS, null, 5, 9),
                        terms(OPENS, CLOSES, 6, 9),
                        terms(OPENS, CLOSES, 5, null),
                        new RegistrationTerms(OPENS, CLOSES, 5, 9, false, true, true),
                        new RegistrationTerms(OPENS, CLOSES, 5, 9, true, false, true),
                        new RegistrationTerms(OPENS, CLOSES, 5, 9, true, true, false),
                        terms.confirmingGuests(false),
                        terms.asking(QUESTIONS)))
                .doesNotContain(terms);
    }

    @Test
    void oneIsAskedByHowOneAttends() {
        assertThat(Attendance.ONLINE.audience()).isEqualTo(new Audience("ONLINE"));
        assertThat(Attendance.audiences())
                .containsExactly(Audience.EVERYONE, new Audience("ON_SITE"), new Audience("ONLINE"));
    }

    @Test
    void aGuestWhoSignsInOwnsTheRegistration() {
        var guest = person(null, " ");
        assertThat(guest.isGuest()).isTrue();
        assertThat(guest.affiliation()).isNull();
        var event = Ids.next();
        var registration = new Registration(
                event, guest, Attendance.ONLINE, new Party(2), Answers.NONE, new Seat(7, true, 0), false, "zh", OPENS);
        registration.awaitConfirmation(CLOSES);
        assertThat(registration.heldUntil()).isEqualTo(CLOSES);
        assertThat(registration.awaitsConfirmation()).isTrue();
        var owner = person(Ids.next(), " PKU ");
        registration.claim(owner, true);
        assertThat(registration.state()).isEqualTo(RegistrationState.PENDING);
        assertThat(registration.heldUntil()).isNull();
        assertThat(registration.registrant().isGuest()).isFalse();
        assertThat(registration.registrant().affiliation()).isEqualTo("PKU");
        assertThat(registration.event()).isEqualTo(event);
        assertThat(registration.attendance()).isEqualTo(Attendance.ONLINE);
        assertThat(registration.accompanying()).isEqualTo(2);
        assertThat(registration.places()).isEqualTo(3);
        assertThat(registration.number()).isEqualTo(7);
        assertThat(registration.language()).isEqualTo("zh");
        assertThat(registration.registeredAt()).isEqualTo(OPENS);
        assertThat(registration.version()).isZero();
        assertThat(registration).isEqualTo(registration).hasSameHashCodeAs(registration);
        assertThat(registration.code()).hasSize(10);
    }

    @Test
    void anAffiliationIsOfLimitedLength() {
        assertInvalid(
                "person.affiliation: text-too-long", () -> person(null, "x".repeat(Registrant.MAX_AFFILIATION + 1)));
    }

    private static Registrant person(java.util.UUID account, String affiliation) {
        return new Registrant(
                account, PersonName.of("Wei", "Li"), EmailAddress.of("li@example.org"), null, affiliation);
    }

    @ParameterizedTest
    @EnumSource
    void aReaderSeesWhetherItIsHeldOrOver(RegistrationState state) {
        assertThat(view(state, CLOSES, false).awaitsConfirmation()).isEqualTo(state.isLive());
        assertThat(view(state, null, false).awaitsConfirmation()).isFalse();
        assertThat(view(state, CLOSES, false).isHoldOver()).isEqualTo(state == RegistrationState.CANCELLED);
        assertThat(view(state, null, false).isHoldOver()).isFalse();
        assertThat(view(state, null, true).isOverWithItsEvent()).isEqualTo(state != RegistrationState.REJECTED);
        assertThat(view(state, null, false).isOverWithItsEvent()).isFalse();
    }

    private static RegistrationView view(RegistrationState state, Instant heldUntil, boolean eventCancelled) {
        return new RegistrationView(
                Ids.next(),
                "CODE",
                "forum",
                LocalizedText.of("en", "Forum"),
                OPENS,
                CLOSES,
                "Asia/Shanghai",
                "PUBLISHED",
                eventCancelled,
                state,
                null,
                Attendance.ON_SITE,
                0,
                "Li Wei",
                "li@example.org",
                null,
                null,
                true,
                "zh",
                OPENS,
                Answers.NONE,
                heldUntil);
    }

    @Test
    void aFilterMayAlsoAskForAnswers() {
        var filter = new RegistrationFilter(RegistrationState.PENDING, Attendance.ONLINE, "CN");
        assertThat(filter.answers()).isEmpty();
        var criteria = QUESTIONS.criteria(java.util.Map.of("diet", List.of("halal")));
        assertThat(filter.answering(criteria))
                .isEqualTo(new RegistrationFilter(RegistrationState.PENDING, Attendance.ONLINE, "CN", criteria));
        assertThat(RegistrationFilter.ALL.state()).isNull();
    }

    @Test
    void aPoolIsKnownByEventAndAttendance() {
        var event = Ids.next();
        var key = new SeatPool.Key(event, Attendance.ONLINE);
        assertThat(key)
                .isEqualTo(new SeatPool.Key(event, Attendance.ONLINE))
                .hasSameHashCodeAs(new SeatPool.Key(event, Attendance.ONLINE))
                .isNotEqualTo(new SeatPool.Key(event, Attendance.ON_SITE))
                .isNotEqualTo(new SeatPool.Key(Ids.next(), Attendance.ONLINE));
        var pool = new SeatPool(event, Attendance.ONLINE, 5);
        assertThat(pool.event()).isEqualTo(event);
        assertThat(pool.attendance()).isEqualTo(Attendance.ONLINE);
    }

    @Test
    void onlyWhatIsHeldCanRunOut() {
        var registration = new Registration(
                Ids.next(),
                person(null, null),
                Attendance.ONLINE,
                new Party(0),
                Answers.NONE,
                new Seat(1, true, 0),
                false,
                "en",
                OPENS);
        assertRefused("registration-state", registration::endHold);
        assertInvalid("accompanying: between", () -> new Party(Party.MAX_ACCOMPANYING + 1));
    }
}
