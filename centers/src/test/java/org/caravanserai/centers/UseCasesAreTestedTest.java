package org.caravanserai.centers;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.domain.testing.TestedClasses;
import org.caravanserai.platform.access.UseCase;
import org.junit.jupiter.api.Test;

class UseCasesAreTestedTest {

    @Test
    void everyUseCaseIsExecutedByATestOnPortsInMemory() {
        assertThat(TestedClasses.withoutTest(UseCase.class, "execute"))
                .as("use cases without a test: write one beside the class, with the world of this module")
                .isEmpty();
        assertThat(TestedClasses.withoutTest(UseCase.class, "noMethodOfThisName"))
                .as("this test finds use cases")
                .isNotEmpty();
    }
}
