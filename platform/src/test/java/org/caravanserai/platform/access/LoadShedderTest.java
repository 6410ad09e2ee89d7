package org.caravanserai.platform.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caravanserai.domain.shared.Overloaded;
import org.junit.jupiter.api.Test;

class LoadShedderTest {

    private final LoadShedder shedder = new LoadShedder();

    @Test
    void aRushIsLetInAsLongAsEverybodyGetsThrough() {
        enter(10 * LoadShedder.MOST_WHILE_OVERLOADED);
        assertThatCode(shedder::enter).doesNotThrowAnyException();
    }

    @Test
    void afterSomebodyWaitedInVainNobodyJoinsALongLine() {
        enter(LoadShedder.MOST_WHILE_OVERLOADED);
        shedder.timedOut();
        assertThatThrownBy(shedder::enter).isInstanceOf(Overloaded.class);
    }

    @Test
    void whoIsSentAwayTakesNoPlaceInTheLine() {
        enter(LoadShedder.MOST_WHILE_OVERLOADED);
        shedder.timedOut();
        assertThatThrownBy(shedder::enter).isInstanceOf(Overloaded.class);
        shedder.leave();
        assertThatCode(shedder::enter).doesNotThrowAnyException();
    }

    @Test
    void theFirstRequestThatSucceedsEndsTheShedding() {
        enter(LoadShedder.MOST_WHILE_OVERLOADED);
        shedder.timedOut();
        shedder.gotConnection();
        assertThatCode(shedder::enter).doesNotThrowAnyException();
    }

    private void enter(int people) {
        for (int i = 0; i < people; i++) {
            shedder.enter();
        }
    }
}
