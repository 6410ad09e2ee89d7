package org.caravanserai.domain.centers.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import org.caravanserai.domain.centers.CenterContract;
import org.junit.jupiter.api.Test;

/** What {@link Closings} promises. */
public interface ClosingsContract extends CenterContract {

    LocalDate CLOSES_ON = LocalDate.of(2027, 6, 1);

    Closings closings();

    @Test
    default void aClosingIsFoundByItsCenterAsItWasWritten() {
        var center = closing();
        within(center.id(), () -> {
            var closing = closings().of(center.id()).orElseThrow();
            assertThat(closing.note()).isEqualTo("why");
            assertThat(closing.announcedAt()).isEqualTo(NOW);
            assertThat(closing.reasons())
                    .extracting(WeightedReason::reason, WeightedReason::weight)
                    .containsExactly(tuple(ClosureReason.OTHER, 70), tuple(ClosureReason.QUALITY, 30));
            assertThat(closing.step("A1"))
                    .hasValueSatisfying(step -> assertThat(step.carrier()).isEqualTo(center.host()));
            assertThat(closing.step("B2")).isEmpty();
        });
        var other = center();
        assertThat(within(other.id(), () -> closings().of(other.id()))).isEmpty();
    }

    @Test
    default void aCenterClosesOnce() {
        var center = closing();
        assertTaken(() -> {
            enter(center.id());
            closings().add(new CenterClosing(center.id(), Map.of(ClosureReason.OTHER, 100), null, NOW));
        });
    }

    @Test
    default void whatChangesOfAClosingIsWrittenBack() {
        var center = closing();
        within(center.id(), () -> {
            var closing = closings().of(center.id()).orElseThrow();
            closing.plan("A1", TeachOutMeasure.FINISH, CLOSES_ON.minusDays(1), CLOSES_ON, null);
            closing.plan("B2", TeachOutMeasure.FINISH, null, CLOSES_ON, null);
            closing.settle(center.host(), "Books to the host", "Balanced");
        });
        within(center.id(), () -> {
            var closing = closings().of(center.id()).orElseThrow();
            assertThat(closing.step("A1"))
                    .hasValueSatisfying(step -> assertThat(step.measure()).isEqualTo(TeachOutMeasure.FINISH));
            assertThat(closing.step("B2")).isPresent();
            assertThat(closing.custodian()).isEqualTo(center.host());
            assertThat(closing.accounts()).isEqualTo("Balanced");
        });
    }

    /** A center whose closing was announced. */
    default Center closing() {
        var center = center();
        within(center.id(), () -> {
            var closing = new CenterClosing(
                    center.id(), Map.of(ClosureReason.QUALITY, 30, ClosureReason.OTHER, 70), "why", NOW);
            closing.plan("A1", TeachOutMeasure.MOVE, null, CLOSES_ON, center.host());
            closings().add(closing);
        });
        return center;
    }
}
