package org.caravanserai.platform.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caravanserai.domain.shared.Overloaded;
import org.junit.jupiter.api.Test;

class LoadShedderTest {

    private final LoadShedder shedder = new LoadShedder();

    @Test
    void aRushIsLetInAsLongAsEverybodyGetsThrough() {
        enter(10 * LoadShedder.LINE_WHILE_CROWDED);
        assertThatCode(shedder::enter).doesNotThrowAnyException();
    }

    @Test
    void afterSomebodyWaitedInVainNobodyJoinsALongLine() {
        enter(LoadShedder.LINE_WHILE_CROWDED);
        shedder.waitedInVain();
        assertThatThrownBy(shedder::enter).isInstanceOf(Overloaded.class);
    }

    @Test
    void whoIsSentAwayTakesNoPlaceInTheLine() {
        enter(LoadShedder.LINE_WHILE_CROWDED);
        shedder.waitedInVain();
        assertThatThrownBy(shedder::enter).isInstanceOf(Overloaded.class);
        shedder.leave();
        assertThatCode(shedder::enter).doesNotThrowAnyException();
    }

    @Test
    void theFirstWhoGetsThroughOpensTheDoorAgain() {
        enter(LoadShedder.LINE_WHILE_CROWDED);
        shedder.waitedInVain();
        shedder.gotThrough();
        assertThatCode(shedder::enter).doesNotThrowAnyException();
    }

    private void enter(int people) {
        for (int i = 0; i < people; i++) {
            shedder.enter();
        }
    }
}
