package org.caravanserai.domain.cooperation.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class ObjectiveTest {

    private static final LocalizedText ENGINEERS = LocalizedText.of("en", "Engineers with a licence");
    private static final LocalDate DUE = LocalDate.of(2027, 6, 30);
    private static final UUID OWNER = Ids.next();

    private static Objective objective(LocalizedText statement, String unit, String baseline, String target) {
        return new Objective(
                statement, unit, new BigDecimal(baseline), new BigDecimal(target), new BigDecimal("12"), DUE, OWNER);
    }

    @Test
    void itIsMeasuredFromABaselineToATarget() {
        var objective = objective(ENGINEERS, " persons ", "10", "40");
        assertThat(objective.statement()).isEqualTo(ENGINEERS);
        assertThat(objective.unit()).isEqualTo("persons");
        assertThat(objective.baseline()).isEqualByComparingTo("10");
        assertThat(objective.target()).isEqualByComparingTo("40");
        assertThat(objective.actual()).isEqualByComparingTo("12");
        assertThat(objective.due()).isEqualTo(DUE);
        assertThat(objective.owner()).isEqualTo(OWNER);
    }

    @Test
    void whatFallsIsAnObjectiveToo() {
        assertThat(objective(ENGINEERS, "days", "40", "10").target()).isEqualByComparingTo("10");
    }

    @Test
    void theTargetIsAnotherNumberThanTheBaseline() {
        assertInvalid("target: target-is-baseline", () -> objective(ENGINEERS, "persons", "10", "10.00"));
    }

    @Test
    void itSaysWhatIsCountedInWhichUnit() {
        assertInvalid(
                List.of("statement: required", "unit: required"), () -> objective(LocalizedText.EMPTY, " ", "1", "2"));
        assertThat(objective(ENGINEERS, "u".repeat(60), "1", "2").unit()).hasSize(60);
        assertInvalid("unit: text-too-long", () -> objective(ENGINEERS, "u".repeat(61), "1", "2"));
    }
}
