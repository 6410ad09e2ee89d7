package org.caravanserai.domain.centers.center;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CenterStateTest {

    private static final Map<CenterState, Set<CenterState>> STEPS = new EnumMap<>(CenterState.class);

    static {
        step(CenterState.DRAFT, CenterState.APPLIED);
        step(CenterState.APPLIED, CenterState.UNDER_REVIEW, CenterState.DRAFT);
        step(CenterState.UNDER_REVIEW, CenterState.APPROVED, CenterState.RETURNED, CenterState.REJECTED);
        step(CenterState.RETURNED, CenterState.APPLIED);
        step(CenterState.APPROVED, CenterState.AGREEMENT_SIGNED, CenterState.LAPSED);
        step(CenterState.AGREEMENT_SIGNED, CenterState.OPENED, CenterState.NEVER_OPENED);
        step(CenterState.OPENED, CenterState.OPERATING, CenterState.CLOSING);
        step(
                CenterState.OPERATING,
                CenterState.SUSPENDED,
                CenterState.RENEWAL_DUE,
                CenterState.TRANSFERRED,
                CenterState.CLOSING);
        step(CenterState.SUSPENDED, CenterState.OPERATING, CenterState.CLOSING);
        step(CenterState.RENEWAL_DUE, CenterState.OPERATING, CenterState.CLOSING);
        step(CenterState.TRANSFERRED, CenterState.OPERATING);
        step(CenterState.CLOSING, CenterState.CLOSED);
    }

    private static void step(CenterState from, CenterState... to) {
        STEPS.put(from, Set.of(to));
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(CenterState.values())
                .flatMap(from -> Arrays.stream(CenterState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aCenterGoesOnlyToTheStatesOfItsLife(CenterState from, CenterState to) {
        assertThat(from.canBecome(to))
                .isEqualTo(STEPS.getOrDefault(from, Set.of()).contains(to));
    }

    @Test
    void nothingFollowsWhatIsOver() {
        assertThat(those(state -> state.next().isEmpty()))
                .containsExactlyInAnyOrder(
                        CenterState.REJECTED, CenterState.LAPSED, CenterState.NEVER_OPENED, CenterState.CLOSED);
    }

    @Test
    void anybodySeesACenterFromItsAgreementOn() {
        assertThat(those(CenterState::isPublic))
                .isEqualTo(CenterState.PUBLIC)
                .containsExactlyInAnyOrder(
                        CenterState.AGREEMENT_SIGNED,
                        CenterState.OPENED,
                        CenterState.OPERATING,
                        CenterState.SUSPENDED,
                        CenterState.RENEWAL_DUE,
                        CenterState.TRANSFERRED,
                        CenterState.CLOSING,
                        CenterState.CLOSED);
    }

    @Test
    void onlyDraftsAndWhatWasSentBackAreEditedFreely() {
        assertThat(those(CenterState::isFreelyEditable))
                .containsExactlyInAnyOrder(CenterState.DRAFT, CenterState.RETURNED);
    }

    @Test
    void agreementsAreFiledAfterTheApprovalAndUntilTheClosing() {
        assertThat(those(CenterState::allowsAgreement))
                .containsExactlyInAnyOrder(
                        CenterState.APPROVED,
                        CenterState.OPENED,
                        CenterState.OPERATING,
                        CenterState.SUSPENDED,
                        CenterState.RENEWAL_DUE,
                        CenterState.TRANSFERRED);
    }

    @Test
    void aSuspendedOrClosingCenterPlansNothingAndTakesNobodyIn() {
        assertThat(those(CenterState::allowsTeaching))
                .isEqualTo(those(CenterState::takesEnrolments))
                .containsExactlyInAnyOrder(
                        CenterState.OPENED, CenterState.OPERATING, CenterState.RENEWAL_DUE, CenterState.TRANSFERRED);
    }

    @Test
    void runningClassesGoOnInASuspendedOrClosingCenter() {
        assertThat(those(CenterState::isRunning))
                .isEqualTo(CenterState.RUNNING)
                .contains(CenterState.SUSPENDED, CenterState.CLOSING)
                .containsAll(those(CenterState::allowsTeaching))
                .doesNotContain(CenterState.AGREEMENT_SIGNED, CenterState.CLOSED);
    }

    @Test
    void institutesClassroomsAndWorkshopsAreRunByTwo() {
        var byTwo =
                EnumSet.of(CenterKind.CONFUCIUS_INSTITUTE, CenterKind.CONFUCIUS_CLASSROOM, CenterKind.LUBAN_WORKSHOP);
        for (var kind : CenterKind.values()) {
            assertThat(kind.needsPartner()).as(kind.name()).isEqualTo(byTwo.contains(kind));
            assertThat(kind.requiredReviews())
                    .as(kind.name())
                    .isEqualTo(
                            byTwo.contains(kind)
                                    ? Set.of(ReviewMethod.DOCUMENTS, ReviewMethod.EXPERT_ADVICE)
                                    : Set.of(ReviewMethod.DOCUMENTS));
        }
    }

    @Test
    void whatHappensToCentersIsRecordedAboutCenters() {
        for (var action : CenterAction.values()) {
            assertThat(action.subject()).as(action.name()).isEqualTo(CenterAction.SUBJECT);
        }
        assertThat(CenterAction.SUBJECT.name()).isEqualTo("CENTER");
    }

    private static Set<CenterState> those(Predicate<CenterState> rule) {
        return Arrays.stream(CenterState.values()).filter(rule).collect(Collectors.toSet());
    }
}
