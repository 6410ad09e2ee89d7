package org.caravanserai.domain.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.events.EventFixtures.NOW;
import static org.caravanserai.domain.events.EventFixtures.SHANGHAI;
import static org.caravanserai.domain.events.EventFixtures.START;

import java.time.Instant;
import org.caravanserai.domain.events.EventFixtures;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistrationOfferTest {

    @ParameterizedTest
    @EnumSource(EventState.class)
    void onlyAPublishedEventTakesRegistrations(EventState state) {
        var offer = offer(state, null, null, false);
        if (state == EventState.PUBLISHED) {
            assertThatCode(() -> offer.admit(false, Attendance.ON_SITE, NOW)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> offer.admit(false, Attendance.ON_SITE, NOW))
                    .hasMessageContaining("registration-closed");
        }
    }

    @Test
    void registrationOpensAndClosesWhenTheOrganizerSaysSo() {
        var offer = offer(EventState.PUBLISHED, NOW, NOW.plusSeconds(60), false);
        assertThatThrownBy(() -> offer.admit(false, Attendance.ON_SITE, NOW.minusSeconds(1)))
                .hasMessageContaining("registration-not-open-yet");
        assertThat(offer.isOpen(NOW)).isTrue();
        assertThatThrownBy(() -> offer.admit(false, Attendance.ON_SITE, NOW.plusSeconds(60)))
                .hasMessageContaining("registration-closed");
    }

    @Test
    void withoutATimeRegistrationClosesWhenTheEventBegins() {
        var offer = offer(EventState.PUBLISHED, null, null, false);
        assertThat(offer.isOpen(START.minusSeconds(1))).isTrue();
        assertThat(offer.isOpen(START)).isFalse();
    }

    @Test
    void guestsComeWhereTheEventAllowsIt() {
        assertThatThrownBy(() -> offer(EventState.PUBLISHED, null, null, false).admit(true, Attendance.ON_SITE, NOW))
                .hasMessageContaining("guests-not-allowed");
        assertThatCode(() -> offer(EventState.PUBLISHED, null, null, true).admit(true, Attendance.ON_SITE, NOW))
                .doesNotThrowAnyException();
    }

    @Test
    void oneAttendsAsTheEventIsHeld() {
        assertThatThrownBy(() -> offer(EventState.PUBLISHED, null, null, false).admit(false, Attendance.ONLINE, NOW))
                .hasMessageContaining("attendance");
    }

    @ParameterizedTest
    @EnumSource(EventState.class)
    void morePeopleComeAlongOnlyWhileRegistrationIsOpen(EventState state) {
        var offer = offer(state, null, NOW.plusSeconds(60), false);
        if (state == EventState.PUBLISHED) {
            assertThatCode(() -> offer.admitCompanions(true, false, NOW)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> offer.admitCompanions(true, false, NOW))
                    .hasMessageContaining("registration-closed");
        }
        assertThatThrownBy(() -> offer.admitCompanions(true, false, NOW.plusSeconds(60)))
                .hasMessageContaining("registration-closed");
    }

    @ParameterizedTest
    @EnumSource(EventState.class)
    void fewerPeopleAndThoseOfTheOrganizerComeAlongUntilTheEventIsOver(EventState state) {
        var offer = offer(state, null, NOW.minusSeconds(60), false);
        if (state.isApproved()) {
            assertThatCode(() -> offer.admitCompanions(false, false, NOW)).doesNotThrowAnyException();
            assertThatCode(() -> offer.admitCompanions(true, true, NOW)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> offer.admitCompanions(false, false, NOW))
                    .hasMessageContaining("registration-closed");
            assertThatThrownBy(() -> offer.admitCompanions(true, true, NOW))
                    .hasMessageContaining("registration-closed");
        }
    }

    private static RegistrationOffer offer(EventState state, Instant opens, Instant closes, boolean guests) {
        return new RegistrationOffer(
                Ids.next(),
                1,
                "forum",
                Ids.next(),
                LocalizedText.of("en", "Forum"),
                state,
                EventMode.ON_SITE,
                START,
                SHANGHAI,
                opens,
                closes,
                10,
                true,
                false,
                guests,
                true,
                Questionnaire.NONE,
                EventFixtures.published().briefing());
    }
}
