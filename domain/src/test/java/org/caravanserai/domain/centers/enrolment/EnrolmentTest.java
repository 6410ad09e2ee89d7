package org.caravanserai.domain.centers.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertRefused;
import static org.caravanserai.domain.testing.Refusals.assertTakenIf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EnrolmentTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final UUID CLASS = Ids.next();
    private static final Learner AMINA = new Learner(Ids.next(), PersonName.of("Amina", "Diallo"), null);

    /** What can be done with an enrolment. */
    private enum Step {
        OFFER(EnrolmentState.OFFERED, Set.of(EnrolmentState.WAITLISTED)),
        ACCEPT(EnrolmentState.ENROLLED, Set.of(EnrolmentState.OFFERED)),
        ACCEPT_TO_BE_DECIDED(EnrolmentState.APPLIED, Set.of(EnrolmentState.OFFERED)),
        APPROVE(EnrolmentState.ENROLLED, Set.of(EnrolmentState.APPLIED)),
        REJECT(EnrolmentState.REJECTED, Set.of(EnrolmentState.APPLIED)),
        EXPIRE(EnrolmentState.EXPIRED, Set.of(EnrolmentState.OFFERED)),
        CANCEL(
                EnrolmentState.CANCELLED,
                Set.of(
                        EnrolmentState.APPLIED,
                        EnrolmentState.WAITLISTED,
                        EnrolmentState.OFFERED,
                        EnrolmentState.ENROLLED)),
        WITHDRAW(EnrolmentState.WITHDRAWN, Set.of(EnrolmentState.ENROLLED)),
        DROP(EnrolmentState.DROPPED, Set.of(EnrolmentState.ENROLLED)),
        TRANSFER(EnrolmentState.TRANSFERRED, Set.of(EnrolmentState.ENROLLED)),
        COMPLETE(EnrolmentState.COMPLETED, Set.of(EnrolmentState.ENROLLED, EnrolmentState.NOT_COMPLETED)),
        FAIL(EnrolmentState.NOT_COMPLETED, Set.of(EnrolmentState.ENROLLED, EnrolmentState.COMPLETED));

        private final EnrolmentState to;
        private final Set<EnrolmentState> from;

        Step(EnrolmentState to, Set<EnrolmentState> from) {
            this.to = to;
            this.from = from;
        }

        void take(Enrolment enrolment) {
            switch (this) {
                case OFFER -> enrolment.offer(LATER);
                case ACCEPT -> enrolment.accept(false, LATER);
                case ACCEPT_TO_BE_DECIDED -> enrolment.accept(true, LATER);
                case APPROVE -> enrolment.approve(null, LATER);
                case REJECT -> enrolment.reject("too late");
                case EXPIRE -> enrolment.expire();
                case CANCEL -> enrolment.cancel(LATER);
                case WITHDRAW -> enrolment.withdraw("moved away", LATER);
                case DROP -> enrolment.drop("too often away", LATER);
                case TRANSFER -> enrolment.transfer("a better time", LATER);
                case COMPLETE -> enrolment.conclude(true);
                case FAIL -> enrolment.conclude(false);
            }
        }
    }

    private static Enrolment enrolment(boolean granted, boolean withApproval) {
        return new Enrolment(CLASS, AMINA, new Seat(7, granted, granted ? 0 : 1), withApproval, NOW);
    }

    private static Enrolment at(EnrolmentState state) {
        var enrolment =
                switch (state) {
                    case APPLIED, REJECTED -> enrolment(true, true);
                    case WAITLISTED, OFFERED, EXPIRED -> enrolment(false, false);
                    default -> enrolment(true, false);
                };
        if (state == EnrolmentState.OFFERED || state == EnrolmentState.EXPIRED) {
            enrolment.offer(NOW);
        }
        switch (state) {
            case REJECTED -> enrolment.reject(null);
            case EXPIRED -> enrolment.expire();
            case CANCELLED -> enrolment.cancel(NOW);
            case WITHDRAWN -> enrolment.withdraw("moved away", NOW);
            case DROPPED -> enrolment.drop("too often away", NOW);
            case TRANSFERRED -> enrolment.transfer("a better time", NOW);
            case COMPLETED -> enrolment.conclude(true);
            case NOT_COMPLETED -> enrolment.conclude(false);
            default -> {}
        }
        return enrolment;
    }

    static Stream<Arguments> steps() {
        return Arrays.stream(EnrolmentState.values())
                .flatMap(from -> Arrays.stream(Step.values()).map(step -> Arguments.of(from, step)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyStepIsTakenFromItsStatesOnly(EnrolmentState from, Step step) {
        var enrolment = at(from);
        assertThat(enrolment.state()).isEqualTo(from);
        if (step.from.contains(from)) {
            step.take(enrolment);
            assertThat(enrolment.state()).isEqualTo(step.to);
        } else {
            assertRefused("enrolment-state", () -> step.take(enrolment));
            assertThat(enrolment.state()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void thereIsAStepForEveryPairOfStatesThatFollowEachOther(EnrolmentState from, EnrolmentState to) {
        assertThat(from.canBecome(to))
                .isEqualTo(Arrays.stream(Step.values()).anyMatch(step -> step.to == to && step.from.contains(from)));
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(EnrolmentState.values())
                .flatMap(from -> Arrays.stream(EnrolmentState.values()).map(to -> Arguments.of(from, to)));
    }

    @Test
    void whoGetsAPlaceIsEnrolledUnlessTheCenterDecides() {
        var enrolled = enrolment(true, false);
        assertThat(enrolled.state()).isEqualTo(EnrolmentState.ENROLLED);
        assertThat(enrolled.enrolledAt()).isEqualTo(NOW);
        var applied = enrolment(true, true);
        assertThat(applied.state()).isEqualTo(EnrolmentState.APPLIED);
        assertThat(applied.enrolledAt()).isNull();
        assertThat(enrolment(false, true).state())
                .as("who waits is not decided on yet")
                .isEqualTo(EnrolmentState.WAITLISTED);
    }

    @Test
    void anEnrolmentKeepsItsClassAndItsNumberInTheOrderOfArrival() {
        var enrolment = enrolment(false, false);
        assertThat(enrolment.ofClass()).isEqualTo(CLASS);
        assertThat(enrolment.number()).isEqualTo(7);
        assertThat(enrolment.code()).isNotEqualTo(enrolment(false, false).code());
        assertThat(enrolment.id()).isNotEqualTo(enrolment(false, false).id());
        assertThat(enrolment.fromEnrolment()).isNull();
    }

    @Test
    void theLearnerIsReadAsWritten() {
        var child = new Learner(Ids.next(), new PersonName("Wei", "Li", "李伟", true), LocalDate.of(2016, 5, 4));
        var enrolment = new Enrolment(CLASS, child, new Seat(1, true, 0), false, NOW);
        assertThat(enrolment.learner()).isEqualTo(child);
        assertThat(enrolment(true, false).learner()).isEqualTo(AMINA);
    }

    @Test
    void anOfferIsHeldForItsTimeAndLetsTheLearnerIn() {
        var enrolment = at(EnrolmentState.WAITLISTED);
        enrolment.offer(NOW);
        assertThat(enrolment.offeredUntil()).isEqualTo(NOW.plus(Enrolment.OFFER));
        assertThat(enrolment.isOfferOver(NOW)).isFalse();
        enrolment.accept(false, LATER);
        assertThat(enrolment.enrolledAt()).isEqualTo(LATER);
        assertThat(enrolment.offeredUntil()).isNull();
        assertThat(enrolment.isOfferOver(NOW.plus(Enrolment.OFFER))).isFalse();
    }

    @Test
    void anOfferThatIsGivenUpOrRunsOutIsNotOpenAnyMore() {
        var givenUp = at(EnrolmentState.OFFERED);
        givenUp.cancel(LATER);
        assertThat(givenUp.offeredUntil()).isNull();
        assertThat(at(EnrolmentState.EXPIRED).offeredUntil()).isNull();
    }

    @Test
    void whoAppliedDoesNotLetThemselvesIn() {
        var applied = at(EnrolmentState.APPLIED);
        assertRefused("enrolment-state", () -> applied.accept(false, NOW));
        assertThat(applied.enrolledAt()).isNull();
    }

    @Test
    void theReasonOfADecisionIsKept() {
        var approved = at(EnrolmentState.APPLIED);
        approved.approve("speaks it at home", LATER);
        assertThat(approved.override()).isEqualTo("speaks it at home");
        assertThat(approved.reason()).isNull();
        var rejected = at(EnrolmentState.APPLIED);
        rejected.reject("below the entry level");
        assertThat(rejected.reason()).isEqualTo("below the entry level");
        assertThat(rejected.override()).isNull();
        assertThat(at(EnrolmentState.DROPPED).reason()).isEqualTo("too often away");
        assertThat(at(EnrolmentState.WITHDRAWN).reason()).isEqualTo("moved away");
        assertThat(at(EnrolmentState.TRANSFERRED).reason()).isEqualTo("a better time");
    }

    @Test
    void anEnrolmentCanContinueAnotherOne() {
        var before = at(EnrolmentState.TRANSFERRED);
        var next = enrolment(true, false);
        next.follows(before);
        assertThat(next.fromEnrolment()).isEqualTo(before.id());
    }

    @Test
    void aStateSaysWhetherAPlaceIsTakenAndWhoLearns() {
        var table = Map.of(
                EnrolmentState.APPLIED, "place live",
                EnrolmentState.WAITLISTED, "live",
                EnrolmentState.OFFERED, "place live",
                EnrolmentState.ENROLLED, "place live learner",
                EnrolmentState.COMPLETED, "place learner",
                EnrolmentState.NOT_COMPLETED, "place learner");
        for (var state : EnrolmentState.values()) {
            var said = (state.holdsPlace() ? "place " : "")
                    + (state.isLive() ? "live " : "")
                    + (state.isLearner() ? "learner" : "");
            assertThat(said.strip()).as(state.name()).isEqualTo(table.getOrDefault(state, ""));
        }
    }

    @Test
    void whatIsRecordedIsAboutTheEnrolment() {
        assertThat(EnrolmentAction.values())
                .allSatisfy(action -> assertThat(action.subject()).isEqualTo(EnrolmentAction.SUBJECT));
    }

    private static void take(EnrolmentStep step, Enrolment enrolment, Instant now) {
        switch (step) {
            case ACCEPT -> enrolment.accept(false, now);
            case DECLINE -> enrolment.decline(now);
            case LEAVE -> enrolment.cancel(now);
            case APPROVE -> enrolment.approve(null, now);
            case REJECT -> enrolment.reject(null);
            case DROP -> enrolment.drop("too often away", now);
            case TRANSFER -> enrolment.transfer("a better time", now);
        }
    }

    static Stream<Arguments> everyStanding() {
        return Arrays.stream(EnrolmentState.values()).flatMap(state -> Stream.of(NOW, NOW.plus(Enrolment.OFFER))
                .flatMap(now -> Stream.of(ClassState.RUNNING, ClassState.FINISHED)
                        .flatMap(of -> Arrays.stream(EnrolmentStep.values())
                                .map(step -> Arguments.of(state, now, of, step)))));
    }

    @ParameterizedTest
    @MethodSource("everyStanding")
    void aStepIsTakenIfAndOnlyIfItIsPossible(
            EnrolmentState state, Instant now, ClassState ofClass, EnrolmentStep step) {
        var enrolment = at(state);
        var standing = enrolment.standing(ofClass, now);
        boolean tooLate =
                step == EnrolmentStep.LEAVE && state == EnrolmentState.ENROLLED && ofClass == ClassState.FINISHED;
        if (tooLate) {
            assertRefused("leave-class-over", () -> step.require(standing));
        } else {
            assertTakenIf(step.isPossible(standing), () -> take(step, enrolment, now));
        }
    }
}
