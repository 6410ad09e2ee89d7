package org.caravanserai.domain.centers.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Instant;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PersonName;
import org.junit.jupiter.api.Test;

class EnrolmentStateTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    private static Enrolment enrolment(boolean granted, boolean withApproval) {
        return new Enrolment(
                Ids.next(),
                new Learner(Ids.next(), PersonName.of("Amina", "Diallo"), null),
                new Seat(1, granted, granted ? 0 : 1),
                withApproval,
                NOW);
    }

    @Test
    void whatIsOverStaysOverExceptWhatAnAppealChanges() {
        for (var from : EnrolmentState.values()) {
            for (var to : EnrolmentState.values()) {
                if (!from.isLive()) {
                    assertThat(from.canBecome(to))
                            .as(from + " to " + to)
                            .isEqualTo(from == EnrolmentState.NOT_COMPLETED && to == EnrolmentState.COMPLETED
                                    || from == EnrolmentState.COMPLETED && to == EnrolmentState.NOT_COMPLETED);
                }
                assertThat(from.canBecome(from)).as(from.name()).isFalse();
            }
        }
    }

    @Test
    void anOfferIsTakenInTimeOrExpires() {
        var waiting = enrolment(false, false);
        assertThat(waiting.state()).isEqualTo(EnrolmentState.WAITLISTED);
        waiting.offer(NOW);
        assertThat(waiting.isOfferOver(NOW.plus(Enrolment.OFFER).minusSeconds(1)))
                .isFalse();
        assertRefused("offer-over", () -> waiting.accept(false, NOW.plus(Enrolment.OFFER)));
        waiting.expire();
        assertThat(waiting.state().holdsPlace()).isFalse();
    }

    @Test
    void anApplicationHoldsItsPlaceUntilItIsDecided() {
        var applied = enrolment(true, true);
        assertThat(applied.state().holdsPlace()).isTrue();
        applied.approve("speaks it at home", NOW);
        assertThat(applied.enrolledAt()).isEqualTo(NOW);
        assertRefused("enrolment-state", () -> applied.approve(null, NOW));
    }
}
