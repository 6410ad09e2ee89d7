package org.caravanserai.domain.centers.teaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.centers.teaching.Classes.HANOI;
import static org.caravanserai.domain.centers.teaching.Classes.NOW;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Disclosure;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClassRowTest {

    private static final Set<CenterState> TEACHING =
            Set.of(CenterState.OPENED, CenterState.OPERATING, CenterState.RENEWAL_DUE, CenterState.TRANSFERRED);
    private static final Set<ClassState> OPEN = Set.of(ClassState.OPEN, ClassState.CONFIRMED, ClassState.RUNNING);

    private static ClassRow row(CenterState center, ClassState state, int maximum, int taken, int waiting) {
        var title = LocalizedText.of("en", "Chinese");
        return new ClassRow(
                Ids.next(),
                "7KXM2P4QRS",
                Ids.next(),
                "red-river",
                title,
                center,
                Ids.next(),
                "8KXM2P4QRS",
                title,
                LocalizedText.EMPTY,
                Classes.held(1, maximum),
                LanguageTag.of("zh"),
                "CEFR",
                "2020",
                null,
                "A1",
                60,
                "9KXM2P4QRS",
                title,
                state,
                taken,
                waiting,
                null,
                null,
                null,
                null,
                null,
                null,
                HANOI,
                null,
                null,
                null,
                0,
                new ClassOffer(null, null, LocalizedText.EMPTY, LocalizedText.EMPTY, 75, 60, 0));
    }

    @ParameterizedTest
    @CsvSource({"20, 0, 0, 20", "20, 19, 0, 1", "20, 20, 0, 0", "20, 21, 0, 0", "20, 19, 1, 0"})
    void placesThatSomebodyWaitsForAreNotLeft(int maximum, int taken, int waiting, int left) {
        assertThat(row(CenterState.OPERATING, ClassState.OPEN, maximum, taken, waiting)
                        .left())
                .isEqualTo(left);
    }

    /** Whether it is full and how few places are left they have to know; else one learner and two are the same to them. */
    @ParameterizedTest
    @CsvSource({
        "20, 1, 0, 0, 20",
        "20, 2, 0, 0, 20",
        "20, 3, 0, 5, 15",
        "20, 4, 0, 5, 15",
        "20, 11, 0, 10, 10",
        "20, 13, 0, 14, 6",
        "20, 14, 0, 14, 6",
        "20, 15, 0, 15, 5",
        "20, 17, 0, 17, 3",
        "20, 19, 0, 19, 1",
        "5, 2, 0, 2, 3",
        "16, 16, 0, 16, 0",
        "16, 16, 1, 16, 0",
        "16, 16, 2, 16, 0",
        "16, 15, 3, 16, 0"
    })
    void strangersReadItRounded(int maximum, int taken, int waiting, int told, int left) {
        var row = row(CenterState.OPERATING, ClassState.OPEN, maximum, taken, waiting);
        assertThat(row.told(Disclosure.EXACT)).isEqualTo(row);
        assertThat(row.told(Disclosure.ROUNDED).taken()).isEqualTo(told);
        assertThat(row.told(Disclosure.ROUNDED).left()).isEqualTo(left);
        assertThat(row.told(Disclosure.ROUNDED).waiting() % Disclosure.STEP).isZero();
    }

    static Stream<Arguments> states() {
        return Arrays.stream(CenterState.values())
                .flatMap(center -> Arrays.stream(ClassState.values()).map(state -> Arguments.of(center, state)));
    }

    @ParameterizedTest
    @MethodSource("states")
    void aClassTakesEnrolmentsAsLongAsItsCenterDoes(CenterState center, ClassState state) {
        assertThat(row(center, state, 20, 20, 3).takesEnrolments())
                .isEqualTo(TEACHING.contains(center) && OPEN.contains(state));
    }

    @Test
    void aSessionIsOverWithItsLastMoment() {
        var session = new SessionRow(
                Ids.next(),
                Ids.next(),
                "7KXM2P4QRS",
                Ids.next(),
                "red-river",
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                1,
                NOW.minusSeconds(3600),
                NOW,
                HANOI,
                null,
                null,
                null,
                null,
                SessionState.PLANNED,
                null,
                null,
                null,
                false,
                1,
                12,
                0);
        assertThat(session.isOver(NOW.minusMillis(1))).isFalse();
        assertThat(session.isOver(NOW)).isTrue();
    }

    @Test
    void onlyTheFilterOfThePublicLeavesPlansOut() {
        assertThat(ClassFilter.ALL.published()).isFalse();
        assertThat(ClassFilter.PUBLISHED.published()).isTrue();
        assertThat(ClassFilter.PUBLISHED.open())
                .as("also classes that are over")
                .isFalse();
    }

    @Test
    void hoursAreComparedWithThoseOfTheCourse() {
        assertThat(ClassOffer.hours(21 * 90)).isEqualTo("31.5");
        assertThat(ClassOffer.hours(60 * 40)).isEqualByComparingTo("40");
        assertThat(row(CenterState.OPERATING, ClassState.OPEN, 20, 2, 0).isFullyPlanned())
                .isFalse();
    }
}
