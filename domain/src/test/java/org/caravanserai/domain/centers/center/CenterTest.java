package org.caravanserai.domain.centers.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caravanserai.domain.testing.Refusals.assertTakenIf;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CenterTest {

    private static final Instant NOW = Instant.parse("2027-01-10T08:00:00Z");

    static Stream<Arguments> pairs() {
        return Arrays.stream(CenterState.values())
                .flatMap(from -> Arrays.stream(CenterState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void onlyStepsOfTheStateMachineAreTaken(CenterState from, CenterState to) {
        var center = at(from);
        if (from.next().contains(to)) {
            center.become(to);
            assertThat(center.state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> center.become(to)).isInstanceOf(Refused.class);
            assertThat(center.state()).isEqualTo(from);
        }
    }

    @Test
    void everyStateCanBeReached() {
        var reached = EnumSet.of(CenterState.DRAFT);
        for (int i = 0; i < CenterState.values().length; i++) {
            EnumSet.copyOf(reached).forEach(state -> reached.addAll(state.next()));
        }
        assertThat(reached).containsExactlyInAnyOrder(CenterState.values());
    }

    @Test
    void onlyADraftThatWasNeverHandedInIsDeleted() {
        var center = CenterFixtures.draft("center", UUID.randomUUID(), UUID.randomUUID(), NOW);
        center.require(CenterStep.DELETE);
        center.apply(NOW);
        assertThatThrownBy(() -> center.require(CenterStep.DELETE)).isInstanceOf(Refused.class);
        center.withdraw();
        assertThat(center.state()).isEqualTo(CenterState.DRAFT);
        assertThatThrownBy(() -> center.require(CenterStep.DELETE)).isInstanceOf(Refused.class);
    }

    @Test
    void whatTheAuthorityDecidesOnIsNotEdited() {
        var center = at(CenterState.APPLIED);
        assertThatThrownBy(() -> center.edit(center.profile())).isInstanceOf(Refused.class);
        var sentBack = at(CenterState.RETURNED);
        sentBack.edit(sentBack.profile());
    }

    @Test
    void theFirstClassStartsTheCenterOnce() {
        var center = at(CenterState.OPENED);
        center.start();
        center.start();
        assertThat(center.state()).isEqualTo(CenterState.OPERATING);
    }

    @Test
    void classesAreNotHeldOnWeekendsAndHolidays() {
        var calendar = at(CenterState.DRAFT).calendar();
        assertThat(calendar.isTeachingDay(LocalDate.of(2027, 9, 1))).isTrue();
        assertThat(calendar.isTeachingDay(LocalDate.of(2027, 9, 2))).isFalse();
        assertThat(calendar.isTeachingDay(LocalDate.of(2027, 9, 5))).isFalse();
    }

    @Test
    void aCalendarHasAZoneAndADayToTeach() {
        assertThatThrownBy(() -> new TeachingCalendar(ZoneOffset.ofHours(7), EnumSet.allOf(DayOfWeek.class), List.of()))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .hasSize(2));
        var day = LocalDate.of(2027, 1, 1);
        assertThatThrownBy(() -> new TeachingCalendar(
                        CenterFixtures.HANOI, Set.of(), List.of(new Holiday(day, "a"), new Holiday(day, "b"))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void hostAndPartnerAreTwoOrganizations() {
        var host = UUID.randomUUID();
        assertThatThrownBy(() -> CenterFixtures.profile(host, host)).isInstanceOf(Invalid.class);
    }

    @Test
    void languagesGoByThreeLetters() {
        assertThat(TaughtLanguage.of("ZH").value()).isEqualTo("zho");
        assertThat(TaughtLanguage.of("prs").tag().value()).isEqualTo("prs");
        assertThat(TaughtLanguage.of("zho").tag().value()).isEqualTo("zh");
        assertThatThrownBy(() -> TaughtLanguage.of("Chinese")).isInstanceOf(Invalid.class);
    }

    @Test
    void aPlaceHasBothCoordinatesOrNone() {
        var laos = CountryCode.of("LA");
        assertThatThrownBy(() -> new Place(laos, "Vientiane", null, 17.9, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Place(laos, "Vientiane", null, 179.0, 1.0)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Place(laos, " ", null, null, null)).isInstanceOf(Invalid.class);
    }

    private static Center at(CenterState state) {
        return way(CenterFixtures.draft("center", UUID.randomUUID(), UUID.randomUUID(), NOW), state);
    }

    /** Goes to the state by the shortest way. */
    private static Center way(Center center, CenterState wanted) {
        var ways = new ArrayDeque<List<CenterState>>();
        ways.add(List.of());
        while (true) {
            var way = ways.remove();
            var last = way.isEmpty() ? CenterState.DRAFT : way.get(way.size() - 1);
            if (last == wanted) {
                return CenterFixtures.after(center, way.toArray(CenterState[]::new));
            }
            for (var next : last.next()) {
                if (!way.contains(next) && next != CenterState.DRAFT) {
                    var longer = new ArrayList<>(way);
                    longer.add(next);
                    ways.add(longer);
                }
            }
        }
    }

    private static void take(CenterStep step, Center center) {
        switch (step) {
            case EDIT -> center.edit(center.profile());
            case SUBMIT -> center.apply(NOW);
            case WITHDRAW -> center.withdraw();
            case OPEN -> center.open(LocalDate.of(2026, 9, 1), Set.of(CenterSide.values()));
            case TRANSFER -> center.transfer(UUID.randomUUID());
            case ANNOUNCE_CLOSING -> center.announceClosing(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 9, 1));
            case CLOSE -> center.close(LocalDate.of(2026, 12, 1));
            case DESCRIBE -> center.describe(LocalizedText.of("en", "Six rooms"), null, null, null);
            case CHANGE_FREE_DAYS -> center.changeFreeDays(center.profile().calendar());
            case REVIEW -> center.review();
            case APPROVE -> {
                center.requireReviewed(Set.of(ReviewMethod.values()));
                center.approve("LC-1", NOW);
            }
            case RETURN -> center.sendBack();
            case REJECT -> center.reject();
            case SUSPEND -> center.suspend();
            case RESUME -> center.resume();
            case DELETE, PLAN_TEACH_OUT, FILE_AGREEMENT, PLAN_YEAR -> center.require(step);
        }
    }

    static Stream<Arguments> everyStepInEveryState() {
        return Arrays.stream(CenterState.values())
                .flatMap(state -> Arrays.stream(CenterStep.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStepInEveryState")
    void aStepIsTakenIfAndOnlyIfItIsPossible(CenterState state, CenterStep step) {
        var center = at(state);
        var possible = Step.possible(CenterStep.class, new CenterStep.Standing(state, state == CenterState.DRAFT));
        assertTakenIf(possible.contains(step), () -> take(step, center));
    }

    @Test
    void eachStepIsOfOneOfTheSides() {
        for (var step : CenterStep.values()) {
            assertThat(Stream.of(CenterStep.ofHost(), CenterStep.ofOwners(), CenterStep.ofAuthority())
                            .filter(steps -> steps.contains(step)))
                    .hasSize(1);
        }
    }
}
