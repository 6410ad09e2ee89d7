package org.caravanserai.domain.centers.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.centers.ClassContract;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PersonName;
import org.junit.jupiter.api.Test;

/** What {@link Enrolments}, {@link SeatsOfClasses} and {@link WaitingLearners} promise. */
public interface EnrolmentsContract extends ClassContract {

    @Test
    default void placesAreTakenInTheOrderOfArrivalAndTheOthersWait() {
        var made = newClass(center().id(), 2);
        assertThat(take(made.id())).isEqualTo(new Seat(1, true, 0));
        assertThat(take(made.id())).isEqualTo(new Seat(2, true, 0));
        assertThat(take(made.id())).isEqualTo(new Seat(3, false, 1));
        assertThat(take(made.id())).isEqualTo(new Seat(4, false, 2));
        inTransaction(() -> {
            var seats = classSeats().lockSeats(made.id());
            assertThat(seats.taken()).isEqualTo(2);
            assertThat(seats.waiting()).isEqualTo(2);
            seats.leave(false, 1);
            seats.admit(1);
        });
        assertThat(inTransaction(() -> classSeats().lockSeats(made.id()).waiting()))
                .isEqualTo(1);
    }

    @Test
    default void noPlaceIsTakenOnceTheClassHasChanged() {
        var made = newClass();
        long before = version(made.id());
        inTransaction(() -> classes().lock(made.code()).orElseThrow().become(ClassState.OPEN, 0));
        assertThat(inTransaction(() -> classSeats().take(made.id(), before))).isEmpty();
        assertThat(take(made.id())).isEqualTo(new Seat(1, true, 0));
    }

    @Test
    default void anEnrolmentIsFoundByItsCodeAndWrittenBackWhenItChanges() {
        var enrolment = enrolled(newClass().id(), 1);
        inTransaction(() -> enrolments().lock(enrolment.id()).orElseThrow().withdraw("moves away", NOW));
        assertThat(inTransaction(() -> enrolments().byCode(enrolment.code()))).hasValueSatisfying(found -> {
            assertThat(found.id()).isEqualTo(enrolment.id());
            assertThat(found.learner()).isEqualTo(enrolment.learner());
            assertThat(found.state()).isEqualTo(EnrolmentState.WITHDRAWN);
            assertThat(found.reason()).isEqualTo("moves away");
        });
        assertThat(inTransaction(() -> enrolments().byCode("NOBODY"))).isEmpty();
        assertThat(inTransaction(() -> enrolments().lock(Ids.next()))).isEmpty();
    }

    @Test
    default void aLearnerHasOneLiveEnrolmentInAClass() {
        var ofClass = newClass().id();
        var account = Ids.next();
        var child = new Learner(account, PersonName.of("Binh", "Diallo"), LocalDate.of(2015, 1, 1));
        var enrolment = add(ofClass, learner(account), new Seat(1, true, 0));
        add(ofClass, child, new Seat(2, true, 0));
        var renamed = new Learner(account, PersonName.of("Amina", "Tran"), null);
        assertTaken(() -> enrolments().add(new Enrolment(ofClass, renamed, new Seat(3, true, 0), false, NOW)));
        assertThat(inTransaction(() -> enrolments().live(ofClass, renamed)))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(enrolment.id()));
        inTransaction(() -> enrolments().lock(enrolment.id()).orElseThrow().cancel(NOW));
        assertThat(inTransaction(() -> enrolments().live(ofClass, renamed))).isEmpty();
        assertThat(inTransaction(() -> enrolments().live(ofClass, child))).isPresent();
        add(ofClass, renamed, new Seat(3, true, 0));
    }

    @Test
    default void theLiveEnrolmentsOfAnAccountAreFoundInTheOrderOfTheClasses() {
        var one = newClass().id();
        var other = newClass().id();
        var account = Ids.next();
        var ended = add(other, learner(account), new Seat(1, true, 0));
        inTransaction(() -> enrolments().lock(ended.id()).orElseThrow().cancel(NOW));
        add(other, learner(account), new Seat(2, false, 1));
        add(one, learner(account), new Seat(1, true, 0));
        enrolled(one, 2);
        assertThat(inTransaction(() -> enrolments().liveOf(account)))
                .extracting(Enrolment::ofClass)
                .containsExactly(one, other);
        assertThat(inTransaction(() -> enrolments().liveOf(Ids.next()))).isEmpty();
    }

    @Test
    default void aClassIsListedInTheOrderOfArrivalAndANumberIsGivenOnce() {
        var ofClass = newClass().id();
        var last = add(ofClass, learner(Ids.next()), new Seat(4, false, 2));
        var waiting = add(ofClass, learner(Ids.next()), new Seat(3, false, 1));
        var second = enrolled(ofClass, 2);
        var first = enrolled(ofClass, 1);
        enrolled(newClass().id(), 1);
        assertThat(inTransaction(() -> enrolments().of(ofClass)))
                .extracting(Enrolment::id)
                .containsExactly(first.id(), second.id(), waiting.id(), last.id());
        assertThat(inTransaction(() -> enrolments().learnersByCode(ofClass)))
                .containsOnlyKeys(first.code(), second.code());
        assertTaken(
                () -> enrolments().add(new Enrolment(ofClass, learner(Ids.next()), new Seat(4, false, 3), false, NOW)));
    }

    @Test
    default void whoWaitsIsListedInTheOrderOfArrivalAndKnowsThePosition() {
        var ofClass = newClass().id();
        var last = add(ofClass, learner(Ids.next()), new Seat(3, false, 2));
        var first = add(ofClass, learner(Ids.next()), new Seat(2, false, 1));
        var inside = enrolled(ofClass, 1);
        inTransaction(() -> {
            assertThat(waitingLearners().waiting(ofClass, 9))
                    .extracting(Enrolment::id)
                    .containsExactly(first.id(), last.id());
            assertThat(waitingLearners().waiting(ofClass, 1))
                    .extracting(Enrolment::id)
                    .containsExactly(first.id());
            assertThat(position(first)).isEqualTo(1);
            assertThat(position(last)).isEqualTo(2);
            assertThat(position(inside)).isZero();
        });
    }

    @Test
    default void offersThatAreOverAreFoundTheFirstOneFirst() {
        var ofClass = newClass().id();
        var longAgo = Instant.parse("1999-01-01T00:00:00Z");
        var second = offered(ofClass, 1, longAgo.plusSeconds(60));
        var first = offered(ofClass, 2, longAgo);
        offered(ofClass, 3, longAgo.plusSeconds(61));
        var now = longAgo.plusSeconds(60).plus(Enrolment.OFFER);
        assertThat(inTransaction(() -> waitingLearners().offersOver(now, 9)))
                .extracting(WaitingLearners.OverdueOffer::enrolment)
                .containsExactly(first.id(), second.id());
        assertThat(inTransaction(() -> waitingLearners().offersOver(now, 1)))
                .extracting(WaitingLearners.OverdueOffer::enrolment)
                .containsExactly(first.id());
        assertThat(inTransaction(() -> waitingLearners().offersOver(now.minus(Duration.ofDays(1)), 9)))
                .isEmpty();
    }

    private Enrolment offered(UUID ofClass, long number, Instant at) {
        var enrolment = add(ofClass, learner(Ids.next()), new Seat(number, false, 1));
        inTransaction(() -> enrolments().lock(enrolment.id()).orElseThrow().offer(at));
        return enrolment;
    }

    private int position(Enrolment enrolment) {
        return waitingLearners().position(enrolments().byCode(enrolment.code()).orElseThrow());
    }

    private Enrolment add(UUID ofClass, Learner learner, Seat seat) {
        var enrolment = new Enrolment(ofClass, learner, seat, false, NOW);
        inTransaction(() -> enrolments().add(enrolment));
        return enrolment;
    }

    private Seat take(UUID ofClass) {
        long version = version(ofClass);
        return inTransaction(() -> classSeats().take(ofClass, version)).orElseThrow();
    }

    private long version(UUID ofClass) {
        return inTransaction(() -> classes().byId(ofClass).orElseThrow().version());
    }
}
