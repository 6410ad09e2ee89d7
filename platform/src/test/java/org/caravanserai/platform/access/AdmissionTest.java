package org.caravanserai.platform.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caravanserai.domain.shared.Overloaded;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private final Admission admission = new Admission();

    @Test
    void aRushIsLetInAsLongAsEverybodyGetsThrough() {
        enter(10 * Admission.LINE_WHILE_CROWDED);
        assertThatCode(admission::enter).doesNotThrowAnyException();
    }

    @Test
    void afterSomebodyWaitedInVainNobodyJoinsALongLine() {
        enter(Admission.LINE_WHILE_CROWDED);
        admission.waitedInVain();
        assertThatThrownBy(admission::enter).isInstanceOf(Overloaded.class);
    }

    @Test
    void whoIsSentAwayTakesNoPlaceInTheLine() {
        enter(Admission.LINE_WHILE_CROWDED);
        admission.waitedInVain();
        assertThatThrownBy(admission::enter).isInstanceOf(Overloaded.class);
        admission.leave();
        assertThatCode(admission::enter).doesNotThrowAnyException();
    }

    @Test
    void theFirstWhoGetsThroughOpensTheDoorAgain() {
        enter(Admission.LINE_WHILE_CROWDED);
        admission.waitedInVain();
        admission.gotThrough();
        assertThatCode(admission::enter).doesNotThrowAnyException();
    }

    private void enter(int people) {
        for (int i = 0; i < people; i++) {
            admission.enter();
        }
    }
}
