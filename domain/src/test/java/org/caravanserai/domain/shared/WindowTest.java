package org.caravanserai.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.caravanserai.domain.shared.Window.Phase;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final Instant OPENS = Instant.parse("2026-12-01T08:00:00Z");
    private static final Instant CLOSES = OPENS.plusSeconds(60);

    @Test
    void itIsOpenFromItsOpeningUpToItsClosing() {
        var window = new Window(OPENS, CLOSES);
        assertThat(window.phase(OPENS.minusMillis(1))).isEqualTo(Phase.BEFORE);
        assertThat(window.phase(OPENS)).isEqualTo(Phase.OPEN);
        assertThat(window.phase(CLOSES.minusMillis(1))).isEqualTo(Phase.OPEN);
        assertThat(window.phase(CLOSES)).isEqualTo(Phase.OVER);
        assertThat(window.isOpen(OPENS)).isTrue();
        assertThat(window.isOpen(CLOSES)).isFalse();
    }

    @Test
    void withoutAnEndOrABeginningItIsOpenOnThatSide() {
        assertThat(new Window(null, CLOSES).phase(Instant.EPOCH)).isEqualTo(Phase.OPEN);
        assertThat(new Window(OPENS, null).phase(CLOSES)).isEqualTo(Phase.OPEN);
        assertThat(new Window(null, null).isOpen(OPENS)).isTrue();
    }

    @Test
    void oneThatClosesBeforeItOpensIsNeverOpen() {
        var window = new Window(CLOSES, OPENS);
        assertThat(window.phase(OPENS.minusMillis(1))).isEqualTo(Phase.BEFORE);
        assertThat(window.phase(OPENS)).isEqualTo(Phase.OVER);
        assertThat(window.phase(CLOSES)).isEqualTo(Phase.OVER);
    }
}
