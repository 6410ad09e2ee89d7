package org.caravanserai.domain.exchanges.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.HOME;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.NOW;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.PARTNER;
import static org.caravanserai.domain.exchanges.agreement.Exchanges.YEAR;
import static org.caravanserai.domain.testing.Refusals.assertConflict;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;
import static org.caravanserai.domain.testing.Refusals.assertTakenIf;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NominationStepsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final ArrivalDays DAYS = ArrivalDays.of(new AcademicYear(2026, 2027), Term.FIRST);
    private static final UUID ACCOUNT = Ids.next();
    private static final Nomination.Place PLACE = new Nomination.Place(Ids.next(), "c1", YEAR, HOME, PARTNER);
    private static final Nominee PERSON =
            new Nominee(PersonName.of("Wei", "Li"), EmailAddress.of("li@example.org"), CountryCode.of("CN"), ACCOUNT);

    private static final Map<NominationState, Consumer<Nomination>> STEPS = Map.of(
            NominationState.ACCEPTED, nomination -> nomination.accept(nomination.proposal(), null, NOW),
            NominationState.REJECTED, NominationStepsTest::reject,
            NominationState.CANCELLED, nomination -> nomination.cancel(NOW));

    private static final Map<MobilityState, Consumer<Mobility>> STAY_STEPS = Map.of(
            MobilityState.ARRIVED,
            stay -> {
                if (stay.state() == MobilityState.INTERRUPTED) {
                    stay.resume(TODAY, TODAY);
                } else {
                    stay.arrive(TODAY, TODAY, DAYS, null);
                }
            },
            MobilityState.INTERRUPTED,
            stay -> stay.interrupt(TODAY, TODAY),
            MobilityState.DEPARTED,
            stay -> stay.depart(TODAY.plusDays(1), TODAY.plusDays(1)),
            MobilityState.NO_SHOW,
            Mobility::noShow,
            MobilityState.CANCELLED,
            Mobility::cancel);

    private static void reject(Nomination nomination) {
        if (nomination.state() == NominationState.UNCONFIRMED) {
            nomination.refuseException("Full", NOW);
        } else {
            nomination.reject(nomination.proposal(), "Full", NOW);
        }
    }

    private static Nomination nomination() {
        return new Nomination(PLACE, Term.FULL_YEAR, PERSON, null, NOW);
    }

    private static Nomination in(NominationState state) {
        if (state == NominationState.UNCONFIRMED) {
            return Nomination.beyondPlaces(PLACE, Term.FULL_YEAR, PERSON, NOW);
        }
        var nomination = nomination();
        if (state != NominationState.PENDING) {
            STEPS.get(state).accept(nomination);
        }
        return nomination;
    }

    private static Mobility stayIn(MobilityState state) {
        var stay = new Mobility(Ids.next());
        if (state == MobilityState.DEPARTED || state == MobilityState.INTERRUPTED) {
            stay.arrive(TODAY, TODAY, DAYS, null);
        }
        if (state != MobilityState.EXPECTED) {
            STAY_STEPS.get(state).accept(stay);
        }
        return stay;
    }

    static Stream<Arguments> everyStep() {
        return Arrays.stream(NominationState.values())
                .flatMap(from -> STEPS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    static Stream<Arguments> everyStepOfAStay() {
        return Arrays.stream(MobilityState.values())
                .flatMap(from -> STAY_STEPS.keySet().stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void aNominationOnlyGoesWhereItsStateAllows(NominationState from, NominationState to) {
        var nomination = in(from);
        if (from.canBecome(to)) {
            STEPS.get(to).accept(nomination);
            assertThat(nomination.state()).isEqualTo(to);
            assertThat(nomination.decidedAt()).isEqualTo(NOW);
        } else {
            assertRefused("nomination-state", () -> STEPS.get(to).accept(nomination));
            assertThat(nomination.state()).isEqualTo(from);
        }
    }

    @Test
    void aNominationBeyondThePlacesWaitsForItsConfirmation() {
        var nomination = in(NominationState.UNCONFIRMED);
        var seen = nomination.proposal();
        assertRefused("nomination-state", () -> nomination.accept(seen, null, NOW));
        assertRefused("nomination-state", () -> nomination.reject(seen, "Full", NOW));
        assertInvalid("comment: required", () -> nomination.refuseException(" ", NOW));

        nomination.confirmException();

        assertThat(nomination.state()).isEqualTo(NominationState.PENDING);
        assertRefused("nomination-state", nomination::confirmException);
        assertRefused("nomination-state", () -> nomination.refuseException("Full", NOW));
    }

    @Test
    void anExceptionHasAReasonAndASecondPerson() {
        var exception = new QuotaException(Ids.next(), HOME, " Two siblings ", ACCOUNT, "An officer", NOW, null);

        assertThat(exception.reason()).isEqualTo("Two siblings");
        assertThat(exception.isConfirmableBy(ACCOUNT)).isFalse();
        assertThat(exception.isConfirmableBy(Ids.next())).isTrue();
        assertInvalid(
                "reason: required", () -> new QuotaException(Ids.next(), HOME, " ", ACCOUNT, "An officer", NOW, null));
    }

    @ParameterizedTest
    @MethodSource("everyStepOfAStay")
    void aStayOnlyGoesWhereItsStateAllows(MobilityState from, MobilityState to) {
        var stay = stayIn(from);
        if (from.canBecome(to)) {
            STAY_STEPS.get(to).accept(stay);
            assertThat(stay.state()).isEqualTo(to);
        } else {
            assertRefused("mobility-state", () -> STAY_STEPS.get(to).accept(stay));
            assertThat(stay.state()).isEqualTo(from);
        }
    }

    @Test
    void onlyAnOpenOrRejectedOneIsProposedAgain() {
        for (var state : NominationState.values()) {
            var nomination = in(state);
            if (state == NominationState.PENDING || state == NominationState.REJECTED) {
                nomination.proposeAgain(Term.SECOND, PERSON);
                assertThat(nomination.state()).isEqualTo(NominationState.PENDING);
                assertThat(nomination.term()).isEqualTo(Term.SECOND);
                assertThat(nomination.decidedAt()).isNull();
            } else {
                assertRefused("nomination-state", () -> nomination.proposeAgain(Term.SECOND, PERSON));
                assertThat(nomination.term()).isEqualTo(Term.FULL_YEAR);
            }
        }
    }

    @Test
    void itKeepsForWhatPlaceWhoIsNominated() {
        var application = Ids.next();
        var nomination = new Nomination(PLACE, Term.FIRST, PERSON, application, NOW);
        assertThat(nomination.place()).isEqualTo(PLACE);
        assertThat(nomination.application()).isEqualTo(application);
        assertThat(nomination.nominatedAt()).isEqualTo(NOW);
        assertThat(nomination.code()).hasSize(10);
        assertThat(nomination.id()).isNotNull();
        assertThat(nomination.nominee().name().full()).isEqualTo("Wei Li");
        assertThat(nomination.nominee().email().value()).isEqualTo("li@example.org");
        assertThat(nomination.nominee().country()).isEqualTo(CountryCode.of("CN"));
        assertThat(nomination().application()).isNull();
    }

    @Test
    void aCommentIsShortAndABlankOneIsNone() {
        var nomination = nomination();
        assertInvalid(
                "comment: text-too-long",
                () -> nomination.accept(nomination.proposal(), "x".repeat(Nomination.LONGEST_COMMENT + 1), NOW));
        assertInvalid("comment: required", () -> nomination.reject(nomination.proposal(), null, NOW));
        nomination.accept(nomination.proposal(), "  ", NOW);
        assertThat(nomination.comment()).isNull();
        var welcomed = nomination();
        welcomed.accept(welcomed.proposal(), " Welcome ", NOW);
        assertThat(welcomed.comment()).isEqualTo("Welcome");
    }

    @Test
    void aDecisionOnAnotherProposalIsNone() {
        var nomination = nomination();
        assertConflict("stale-proposal", () -> nomination.reject(Ids.next(), "Full", NOW));
        assertThat(nomination.state()).isEqualTo(NominationState.PENDING);
    }

    @Test
    void theDaysOfAStayArePastAndInOrder() {
        var nomination = Ids.next();
        var stay = new Mobility(nomination);
        assertThat(stay.nomination()).isEqualTo(nomination);
        assertThat(stay.code()).hasSize(10);
        assertThat(stay.id()).isNotNull();
        assertInvalid("date: in-the-future", () -> stay.arrive(TODAY.plusDays(1), TODAY, DAYS, null));
        stay.arrive(TODAY, TODAY, DAYS, null);
        assertInvalid("date: in-the-future", () -> stay.depart(TODAY.plusDays(1), TODAY));
        assertInvalid("date: before-arrival", () -> stay.depart(TODAY.minusDays(1), TODAY));
        assertThat(stay.departedOn()).isNull();
    }

    private static void take(NominationStep step, Nomination nomination) {
        switch (step) {
            case ACCEPT -> nomination.accept(nomination.proposal(), null, NOW);
            case REJECT -> nomination.reject(nomination.proposal(), "Full", NOW);
            case PROPOSE_AGAIN -> nomination.proposeAgain(Term.SECOND, PERSON);
            case CANCEL -> nomination.cancel(NOW);
            case CONFIRM_EXCEPTION -> nomination.confirmException();
            case REFUSE_EXCEPTION -> nomination.refuseException("Full", NOW);
            case FILL_HOST_FORM, ISSUE_LETTER -> nomination.require(step);
        }
    }

    static Stream<Arguments> everyStepOfANominationInEveryState() {
        return Arrays.stream(NominationState.values())
                .flatMap(state -> Arrays.stream(NominationStep.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStepOfANominationInEveryState")
    void aStepOfANominationIsTakenIfAndOnlyIfItIsPossible(NominationState state, NominationStep step) {
        var nomination = in(state);
        var standing = new NominationStep.Standing(state, null);
        assertTakenIf(step.isPossible(standing), () -> take(step, nomination));
    }

    @ParameterizedTest
    @EnumSource
    void anAcceptedNominationIsCancelledOnlyIfItsStayCanBe(MobilityState stay) {
        var standing = new NominationStep.Standing(NominationState.ACCEPTED, stay);
        assertTakenIf(NominationStep.CANCEL.isPossible(standing), () -> {
            in(NominationState.ACCEPTED).cancel(NOW);
            stayIn(stay).cancel();
        });
    }

    private static void take(StayStep step, Mobility stay) {
        var tomorrow = TODAY.plusDays(1);
        var away = new Mobility.Away(null, null, null);
        switch (step) {
            case ARRIVE -> stay.arrive(TODAY, TODAY, DAYS, null);
            case NO_SHOW -> stay.noShow();
            case INTERRUPT -> stay.interrupt(tomorrow, tomorrow);
            case RESUME -> stay.resume(tomorrow, tomorrow);
            case DEPART -> stay.depart(tomorrow, tomorrow);
            case RETURN_EARLY -> stay.returnEarly(tomorrow, tomorrow);
            case EXTEND -> stay.extend(TODAY.plusDays(200), null);
            case CORRECT_ARRIVAL -> stay.requireArrivalCorrection(TODAY.minusDays(1), TODAY, DAYS, away);
            case CORRECT_DEPARTURE -> stay.requireDepartureCorrection(null, TODAY, away);
            case STATE_CONTACT -> stay.require(step);
        }
    }

    static Stream<Arguments> everyStepOfAStayInEveryState() {
        return Arrays.stream(MobilityState.values())
                .flatMap(state -> Arrays.stream(StayStep.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStepOfAStayInEveryState")
    void aStepOfAStayIsTakenIfAndOnlyIfItIsPossible(MobilityState state, StayStep step) {
        var stay = stayIn(state);
        assertTakenIf(step.isPossible(stay.standing(false, false)), () -> take(step, stay));
        assertThat(StayStep.STATE_CONTACT.isPossible(new StayStep.Standing(state, false, true, true)))
                .isEqualTo(state == MobilityState.EXPECTED || state.isUnderWay());
    }

    @Test
    void whatWaitsForAnAnswerIsNotAskedAgain() {
        var stay = stayIn(MobilityState.ARRIVED);
        assertRefused("extension-asked", () -> StayStep.EXTEND.require(stay.standing(true, false)));
        assertRefused("correction-open", () -> StayStep.CORRECT_ARRIVAL.require(stay.standing(false, true)));
    }
}
