package org.caravanserai.domain.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.events.EventFixtures.NOW;
import static org.caravanserai.domain.testing.Refusals.assertTakenIf;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.questions.Answer;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.questions.QuestionKind;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.ReadableCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RegistrationTest {

    private static final Answers ANSWERS =
            new Answers(Map.of("diet", new Answer(QuestionKind.SHORT_TEXT, List.of("halal"))));

    private static final UUID ACCOUNT = Ids.next();
    private static final Seat A_SEAT = new Seat(1, true, 0);
    private static final Seat THIRD_IN_LINE = new Seat(9, false, 3);

    static Stream<Arguments> allPairs() {
        return Arrays.stream(RegistrationState.values())
                .flatMap(from -> Arrays.stream(RegistrationState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void endsWhereTheMachineAllowsIt(RegistrationState from, RegistrationState to) {
        Map<RegistrationState, Consumer<Registration>> endings = Map.of(
                RegistrationState.CANCELLED, Registration::cancel, RegistrationState.REJECTED, Registration::reject);
        if (!endings.containsKey(to)) {
            return;
        }
        var registration = in(from);
        if (from.canBecome(to)) {
            endings.get(to).accept(registration);
            assertThat(registration.state()).isEqualTo(to);
            assertThat(registration.state().isLive()).isFalse();
        } else {
            assertThatThrownBy(() -> endings.get(to).accept(registration)).hasMessageContaining("registration-state");
        }
    }

    @Test
    void aGrantedSeatIsConfirmedAtOnceOrWaitsForTheOrganizer() {
        assertThat(registration(A_SEAT, false).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(registration(A_SEAT, true).state()).isEqualTo(RegistrationState.PENDING);
        assertThat(registration(THIRD_IN_LINE, true).state()).isEqualTo(RegistrationState.WAITING);
    }

    @Test
    void onlyWhoWaitsIsPromotedAndOnlyWhoIsPendingIsApproved() {
        assertThatThrownBy(() -> registration(A_SEAT, false).promote(false)).hasMessageContaining("registration-state");
        assertThatThrownBy(() -> registration(THIRD_IN_LINE, true).approve())
                .hasMessageContaining("registration-state");
        var waiting = registration(THIRD_IN_LINE, true);
        waiting.promote(true);
        assertThat(waiting.state()).isEqualTo(RegistrationState.PENDING);
        waiting.approve();
        assertThat(waiting.state()).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void aGuestsPlaceIsHeldUntilTheAddressIsConfirmed() {
        var guest = held(A_SEAT, false);
        assertThat(guest.state()).isEqualTo(RegistrationState.HELD);
        assertThat(guest.state().holdsPlaces()).isTrue();
        guest.confirmAddress(false);
        assertThat(guest.state()).isEqualTo(RegistrationState.CONFIRMED);
        guest.confirmAddress(false);
        assertThat(guest.state()).as("twice changes nothing").isEqualTo(RegistrationState.CONFIRMED);

        var moderated = held(A_SEAT, true);
        moderated.confirmAddress(true);
        assertThat(moderated.state()).isEqualTo(RegistrationState.PENDING);
    }

    @Test
    void whatWasNotConfirmedInTimeEndsAndSaysSo() {
        var guest = held(A_SEAT, false);
        guest.endHold();
        assertThat(guest.state()).isEqualTo(RegistrationState.CANCELLED);
        assertThat(guest.isHoldOver()).isTrue();
        assertThatThrownBy(() -> guest.confirmAddress(false)).hasMessageContaining("registration-hold-over");
        var confirmed = held(A_SEAT, false);
        confirmed.confirmAddress(false);
        assertThatThrownBy(confirmed::endHold).hasMessageContaining("registration-state");
        var cancelled = held(A_SEAT, false);
        cancelled.cancel();
        assertThat(cancelled.isHoldOver()).isFalse();
        cancelled.confirmAddress(false);
        assertThat(cancelled.state()).isEqualTo(RegistrationState.CANCELLED);
    }

    @Test
    void whoWaitsUnconfirmedIsHeldWhenAPlaceIsFree() {
        var guest = held(THIRD_IN_LINE, false);
        assertThat(guest.state()).isEqualTo(RegistrationState.WAITING);
        guest.promote(false);
        assertThat(guest.state()).isEqualTo(RegistrationState.HELD);
        var confirmed = held(THIRD_IN_LINE, false);
        confirmed.confirmAddress(false);
        assertThat(confirmed.state()).isEqualTo(RegistrationState.WAITING);
        confirmed.promote(false);
        assertThat(confirmed.state()).isEqualTo(RegistrationState.CONFIRMED);
    }

    private static Registration held(Seat seat, boolean moderated) {
        var registration = registration(seat, moderated);
        registration.awaitConfirmation(NOW.plus(Duration.ofHours(1)));
        return registration;
    }

    @Test
    void companionsTakePlaces() {
        var registration = registration(A_SEAT, false);
        registration.bring(3, false);
        assertThat(registration.places()).isEqualTo(4);
        assertThatThrownBy(() -> registration.bring(-1, false)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> registration.bring(Party.MAX_ACCOMPANYING + 1, false))
                .isInstanceOf(Invalid.class);
        registration.cancel();
        assertThatThrownBy(() -> registration.bring(0, false)).hasMessageContaining("registration-over");
    }

    @Test
    void whoIsConfirmedAndBringsMoreIsDecidedOnAgainWhereTheOrganizerDecides() {
        var registration = registration(A_SEAT, true);
        registration.approve();
        registration.bring(0, true);
        assertThat(registration.state()).isEqualTo(RegistrationState.CONFIRMED);
        registration.bring(2, true);
        assertThat(registration.state()).isEqualTo(RegistrationState.PENDING);
        registration.approve();
        registration.bring(1, true);
        assertThat(registration.state()).isEqualTo(RegistrationState.CONFIRMED);

        var waiting = registration(THIRD_IN_LINE, true);
        waiting.bring(2, true);
        assertThat(waiting.state()).isEqualTo(RegistrationState.WAITING);
    }

    @Test
    void theKeyOfAGuestOpensUntilItExpires() {
        var registration = registration(A_SEAT, false);
        assertThat(registration.isOpenedBy("hash", NOW)).isFalse();
        registration.giveGuestKey("hash", NOW.plus(Duration.ofDays(1)));
        assertThat(registration.isOpenedBy("hash", NOW)).isTrue();
        assertThat(registration.isOpenedBy("other", NOW)).isFalse();
        assertThat(registration.isOpenedBy("hash", NOW.plus(Duration.ofDays(1))))
                .isFalse();
    }

    @Test
    void belongsToTheAccountThatSignedUp() {
        var caller = new Caller(ACCOUNT, "Li Wei", "li@example.org", "zh", Set.of(), Map.of());
        assertThat(registration(A_SEAT, false).isOf(caller)).isTrue();
        assertThat(registration(A_SEAT, false).isOf(Caller.ANONYMOUS)).isFalse();
    }

    @Test
    void nothingTellsWhoAForgottenPersonWas() {
        var registration = registration(A_SEAT, false);
        registration.forgetPerson();
        var registrant = registration.registrant();
        assertThat(registrant.account()).isEqualTo(ACCOUNT);
        assertThat(registrant.name().full()).isEqualTo("—");
        assertThat(registrant.email().value()).isEqualTo("deleted-" + ACCOUNT + "@invalid");
        assertThat(registrant.country()).isNull();
        assertThat(registrant.affiliation()).isNull();
        assertThat(registration.answers().isEmpty()).isTrue();
        assertThat(registration.state()).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void codesCanBeTypedByPeople() {
        var code = ReadableCode.next();
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{10}");
        assertThat(ReadableCode.tidy(" " + code.toLowerCase(java.util.Locale.ROOT) + " "))
                .isEqualTo(code);
        assertThat(ReadableCode.tidy("o1-il")).isEqualTo("0111");
    }

    private static Registration in(RegistrationState state) {
        var registration = registration(
                state == RegistrationState.WAITING ? THIRD_IN_LINE : A_SEAT, state == RegistrationState.PENDING);
        switch (state) {
            case HELD -> registration.awaitConfirmation(NOW);
            case CANCELLED -> registration.cancel();
            case REJECTED -> registration.reject();
            default -> {
                /* as it is */
            }
        }
        return registration;
    }

    private static Registration registration(Seat seat, boolean moderated) {
        var person = new Registrant(
                ACCOUNT,
                new PersonName("Wei", "Li", "李伟", true),
                EmailAddress.of("li@example.org"),
                CountryCode.of("CN"),
                "Peking University");
        return new Registration(
                Ids.next(), person, Attendance.ON_SITE, new Party(0), ANSWERS, seat, moderated, "zh", NOW);
    }

    private static void take(RegistrationStep step, Registration registration) {
        switch (step) {
            case CONFIRM -> registration.confirmAddress(false);
            case BRING -> registration.bring(2, false);
            case CHANGE -> registration.change(Attendance.ONLINE, ANSWERS, null, false);
            case TRANSFER -> registration.transfer(registration.registrant(), 0, "en", NOW);
            case CANCEL -> registration.cancel();
            case APPROVE -> registration.approve();
            case REJECT -> registration.reject();
            case MOVE_UP -> registration.moveUp(-1);
        }
    }

    static Stream<Arguments> everyStepInEveryState() {
        return Arrays.stream(RegistrationState.values())
                .flatMap(state -> Arrays.stream(RegistrationStep.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStepInEveryState")
    void aStepIsTakenIfAndOnlyIfItIsPossible(RegistrationState state, RegistrationStep step) {
        var registration = in(state);
        boolean nothingToConfirm =
                step == RegistrationStep.CONFIRM && !registration.standing().unconfirmed();
        assertTakenIf(nothingToConfirm || step.isPossible(registration.standing()), () -> take(step, registration));
    }
}
