package org.caravanserai.web.exchanges.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A condition in the form: its direction, and units that belong to one party each. */
class ConditionRowTest {

    private final ConditionRow condition = ConditionRow.empty();

    private void entered(String direction, String fromUnit, String toUnit) {
        condition.setDirection(direction);
        condition.setFromUnit(fromUnit);
        condition.setToUnit(toUnit);
    }

    @Test
    void aUnitStaysWithItsPartyWhenTheDirectionIsTurnedRound() {
        entered("2>1", "1:ENG", null);
        assertThat(condition.getFromUnit()).isNull();
        assertThat(condition.getToUnit()).isEqualTo("1:ENG");
        entered("2>1", "1:ENG", "2:ARTS");
        assertThat(condition.getFromUnit()).isEqualTo("2:ARTS");
        assertThat(condition.getToUnit()).isEqualTo("1:ENG");
        assertThat(condition.between(List.of("home", "partner")).part("to").get("unit"))
                .isEqualTo("ENG");
    }

    @Test
    void aUnitOfAPartyThatIsAtNeitherEndIsNotMoved() {
        entered("1>2", "3:LAW", "2:ARTS");
        assertThat(condition.getFromUnit()).isEqualTo("3:LAW");
        assertThat(condition.getToUnit()).isEqualTo("2:ARTS");
        entered("1>2", "2:ARTS", "2:LAW");
        assertThat(condition.getFromUnit()).as("what is at its end stays").isEqualTo("2:ARTS");
    }
}
