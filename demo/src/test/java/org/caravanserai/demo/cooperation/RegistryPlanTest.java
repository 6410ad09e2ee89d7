package org.caravanserai.demo.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RegistryPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 10);

    private final RegistryPlan plan = RegistryPlan.read();

    @Test
    void everythingInTheFileCanBeRead() {
        assertThat(plan.instruments()).isNotEmpty();
        assertThat(plan.projects()).isNotEmpty();
        assertThat(plan.proposals()).isNotEmpty();
    }

    @Test
    void everyEditionHasADay() {
        assertThat(plan.mechanisms())
                .flatExtracting(RegistryPlan.PlannedMechanism::editions)
                .allSatisfy(edition -> assertThat(edition.form(TODAY).heldOn()).isNotNull());
    }
}
