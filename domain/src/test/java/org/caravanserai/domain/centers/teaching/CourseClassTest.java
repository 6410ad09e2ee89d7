package org.caravanserai.domain.centers.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.caravanserai.domain.centers.teaching.Classes.CEFR;
import static org.caravanserai.domain.centers.teaching.Classes.HANOI;
import static org.caravanserai.domain.centers.teaching.Classes.NOW;
import static org.caravanserai.domain.centers.teaching.Classes.terms;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.testing.Columns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CourseClassTest {

    private static final int MINIMUM = 5;
    private static final UUID CENTER = Ids.next();
    private static final UUID TEACHER = Ids.next();
    private static final UUID ROOM = Ids.next();

    /** The steps that a class can take; what is not here is over. */
    private static final Map<ClassState, Set<ClassState>> STEPS = Map.of(
            ClassState.PLANNED, Set.of(ClassState.OPEN, ClassState.CANCELLED),
            ClassState.OPEN, Set.of(ClassState.CONFIRMED, ClassState.CANCELLED),
            ClassState.CONFIRMED, Set.of(ClassState.RUNNING, ClassState.CANCELLED),
            ClassState.RUNNING, Set.of(ClassState.FINISHED, ClassState.STOPPED),
            ClassState.FINISHED, Set.of(ClassState.RESULTS_APPROVED));

    private static CourseClass planned(@Nullable UUID teacher, @Nullable UUID room) {
        return new CourseClass(
                Classes.term(CENTER), Classes.course(CENTER), terms(MINIMUM, 20, teacher, room), HANOI, NOW);
    }

    private static CourseClass at(ClassState state) {
        var found = planned(TEACHER, ROOM);
        way(state).forEach(step -> found.become(step, MINIMUM));
        return found;
    }

    private static List<ClassState> way(ClassState state) {
        return switch (state) {
            case PLANNED -> List.of();
            case OPEN -> List.of(ClassState.OPEN);
            case CANCELLED -> List.of(ClassState.CANCELLED);
            case CONFIRMED -> List.of(ClassState.OPEN, ClassState.CONFIRMED);
            case RUNNING -> List.of(ClassState.OPEN, ClassState.CONFIRMED, ClassState.RUNNING);
            case STOPPED -> List.of(ClassState.OPEN, ClassState.CONFIRMED, ClassState.RUNNING, state);
            case FINISHED -> List.of(ClassState.OPEN, ClassState.CONFIRMED, ClassState.RUNNING, state);
            case RESULTS_APPROVED ->
                List.of(ClassState.OPEN, ClassState.CONFIRMED, ClassState.RUNNING, ClassState.FINISHED, state);
        };
    }

    static Stream<Arguments> pairs() {
        return Arrays.stream(ClassState.values())
                .flatMap(from -> Arrays.stream(ClassState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void onlyStepsOfTheStateMachineAreTaken(ClassState from, ClassState to) {
        var found = at(from);
        assertThat(found.state()).isEqualTo(from);
        boolean allowed = STEPS.getOrDefault(from, Set.of()).contains(to);
        assertThat(from.canBecome(to)).isEqualTo(allowed);
        if (allowed) {
            found.become(to, MINIMUM);
            assertThat(found.state()).isEqualTo(to);
        } else {
            assertRefused("class-state", () -> found.become(to, MINIMUM));
            assertThat(found.state()).isEqualTo(from);
        }
    }

    @Test
    void aRefusedStepNamesBothStates() {
        var found = at(ClassState.PLANNED);
        assertThat(catchThrowable(() -> found.become(ClassState.RUNNING, MINIMUM)))
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(Refused::arguments)
                .isEqualTo(List.of(ClassState.PLANNED, ClassState.RUNNING));
    }

    @Test
    void aClassIsConfirmedWithItsMinimumOfLearners() {
        var found = at(ClassState.OPEN);
        assertRefused("class-below-minimum", () -> found.become(ClassState.CONFIRMED, MINIMUM - 1));
        assertThat(found.state()).isEqualTo(ClassState.OPEN);
        found.become(ClassState.CONFIRMED, MINIMUM);
        assertThat(found.state()).isEqualTo(ClassState.CONFIRMED);
    }

    @Test
    void theMinimumIsAskedForWhenItIsConfirmedAndNotLater() {
        var confirmed = at(ClassState.CONFIRMED);
        confirmed.become(ClassState.RUNNING, MINIMUM - 1);
        assertThat(confirmed.state()).isEqualTo(ClassState.RUNNING);
        var open = at(ClassState.OPEN);
        open.become(ClassState.CANCELLED, 0);
        assertThat(open.state()).isEqualTo(ClassState.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource
    void itsTermsChangeAsLongAsItIsUnderWay(ClassState state) {
        var found = at(state);
        var before = found.terms();
        var wanted = terms(3, 12, null, null);
        if (EnumSet.of(ClassState.PLANNED, ClassState.OPEN, ClassState.CONFIRMED, ClassState.RUNNING)
                .contains(state)) {
            found.change(wanted);
            assertThat(found.terms()).isEqualTo(wanted);
        } else {
            assertRefused("class-over", () -> found.change(wanted));
            assertThat(found.terms()).isEqualTo(before);
        }
    }

    @Test
    void itIsHeldInATermOfItsCenterWithTheTermsThatWereGiven() {
        var term = Classes.term(CENTER);
        var course = new Course(CENTER, Classes.content(null), CEFR, NOW);
        var wanted = terms(MINIMUM, 20, TEACHER, ROOM);
        var found = new CourseClass(term, course, wanted, HANOI, NOW);
        assertThat(found.center()).isEqualTo(CENTER);
        assertThat(found.term()).isEqualTo(term.id());
        assertThat(found.course()).isEqualTo(course.id());
        assertThat(found.terms()).isEqualTo(wanted);
        assertThat(found.zone()).isEqualTo(HANOI);
        assertThat(found.state()).isEqualTo(ClassState.PLANNED);
        assertThat(found.version()).isZero();
        Columns.set(found, "version", 7L);
        assertThat(found.version()).isEqualTo(7);
        var other = new CourseClass(term, course, wanted, HANOI, NOW);
        assertThat(other.code()).isNotEqualTo(found.code());
        assertThat(other.id()).isNotEqualTo(found.id());
    }

    @Test
    void placesAreAtLeastTheMinimumAndNotEndless() {
        var found = planned(null, null);
        assertInvalid("minimum: between", () -> found.change(terms(0, 10, null, null)));
        assertInvalid("maximum: below-minimum", () -> found.change(terms(10, 9, null, null)));
        assertInvalid("maximum: between", () -> found.change(terms(10, 10_001, null, null)));
        assertInvalid(
                List.of("minimum: between", "maximum: below-minimum"), () -> found.change(terms(0, -1, null, null)));
        assertThat(found.terms()).isEqualTo(terms(MINIMUM, 20, null, null));
        found.change(terms(1, 1, null, null));
        found.change(terms(10_000, 10_000, null, null));
        assertThat(found.terms().held().maximum()).isEqualTo(10_000);
    }

    @Test
    void whetherItIsHeldIsDecidedBeforeItBegins() {
        var found = planned(null, null);
        var now = Instant.parse("2026-11-01T00:00:00Z");
        found.requireDecisionBefore(Instant.parse("2026-11-19T17:00:00Z"), now);
        found.requireDecisionBefore(now, now);
        assertInvalid(
                "decideOn: decision-after-begin",
                () -> found.requireDecisionBefore(Instant.parse("2026-11-19T16:59:00Z"), now));
        var held = terms(MINIMUM, 20, null, null).held();
        var late = new ClassTerms(
                new ClassHeld(
                        held.name(), held.mode(), held.minimum(), held.maximum(), LocalDate.of(2027, 2, 1), false),
                null,
                null,
                null);
        assertInvalid(
                "decideOn: decision-after-term",
                () -> new CourseClass(Classes.term(CENTER), Classes.course(CENTER), late, HANOI, NOW));
    }

    @Test
    void onlyItsTeacherTeachesIt() {
        assertThat(planned(TEACHER, null).isTaughtBy(TEACHER)).isTrue();
        assertThat(planned(TEACHER, null).isTaughtBy(Ids.next())).isFalse();
        assertThat(planned(TEACHER, null).isTaughtBy(null)).isFalse();
        assertThat(planned(null, null).isTaughtBy(null))
                .as("nobody teaches it yet")
                .isFalse();
    }

    @Test
    void everythingButAPlanIsPublic() {
        assertThat(Arrays.stream(ClassState.values()).filter(state -> !state.isPublic()))
                .containsExactly(ClassState.PLANNED);
    }

    @Test
    void learnersEnrolFromTheOpeningToTheEnd() {
        assertThat(Arrays.stream(ClassState.values()).filter(ClassState::takesEnrolments))
                .containsExactly(ClassState.OPEN, ClassState.CONFIRMED, ClassState.RUNNING);
        assertThat(Arrays.stream(ClassState.values()).filter(ClassState::isUnderWay))
                .containsExactly(ClassState.PLANNED, ClassState.OPEN, ClassState.CONFIRMED, ClassState.RUNNING);
        assertThat(Arrays.stream(ClassState.values()).filter(state -> !state.isHeld()))
                .containsExactly(ClassState.CANCELLED, ClassState.STOPPED);
    }

    @Test
    void eachStateIsRecordedByAnActionOfItsOwnAboutTheClass() {
        assertThat(Arrays.stream(ClassState.values()).map(ClassAction::to))
                .containsExactly(
                        ClassAction.PLANNED,
                        ClassAction.OPENED,
                        ClassAction.CONFIRMED,
                        ClassAction.STARTED,
                        ClassAction.FINISHED,
                        ClassAction.RESULTS_APPROVED,
                        ClassAction.CANCELLED,
                        ClassAction.STOPPED);
        assertThat(ClassAction.values())
                .allSatisfy(action -> assertThat(action.subject()).isEqualTo(ClassAction.SUBJECT));
    }
}
