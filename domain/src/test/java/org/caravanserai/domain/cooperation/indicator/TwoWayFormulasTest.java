package org.caravanserai.domain.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoWayFormulasTest {

    private static Flow flow(String kind, long in, long out) {
        return new Flow("KZ", kind, 2026, in, out, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"160, 40, 0.60, 0.40, 0.25", "25, 25, 0, 1, 1", "0, 10, -1, 0, 0", "10, 0, 1, 0, 0"})
    void theWorkedExamplesHold(long in, long out, BigDecimal balance, BigDecimal twoWay, BigDecimal reciprocity) {
        assertThat(TwoWayFormulas.balance(in, out).orElseThrow()).isEqualByComparingTo(balance);
        assertThat(TwoWayFormulas.twoWayness(List.of(flow("STUDENT_STUDY", in, out)))
                        .orElseThrow())
                .isEqualByComparingTo(twoWay);
        assertThat(TwoWayFormulas.reciprocity(in, out).orElseThrow()).isEqualByComparingTo(reciprocity);
    }

    @Test
    void kindsWithoutPeopleAreNotAveraged() {
        assertThat(TwoWayFormulas.twoWayness(List.of(flow("A", 10, 10), flow("B", 10, 0), flow("C", 0, 0)))
                        .orElseThrow())
                .isEqualByComparingTo("0.5");
        assertThat(TwoWayFormulas.balance(0, 0)).isEmpty();
        assertThat(TwoWayFormulas.reciprocity(0, 0)).isEmpty();
        assertThat(TwoWayFormulas.twoWayness(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2, DORMANT",
        "0, 0, DORMANT",
        "160, 40, TWO_WAY",
        "161, 39, ABSORPTION",
        "39, 161, OUTPUT",
        "5, 0, ABSORPTION",
    })
    void aCountryIsOneWayWhenOneSideIsMoreThanFourTimesTheOther(long in, long out, Direction direction) {
        assertThat(TwoWayFormulas.direction(in, out, 5)).isEqualTo(direction);
    }

    @Test
    void concentrationIsOneForASingleDestination() {
        assertThat(TwoWayFormulas.concentration(List.of(7L)).orElseThrow()).isEqualByComparingTo("1");
        assertThat(TwoWayFormulas.concentration(List.of(5L, 5L)).orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(TwoWayFormulas.concentration(List.of())).isEmpty();
    }
}
