package org.caravanserai.web.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.caravanserai.domain.events.EventView.Pool;
import org.caravanserai.web.shell.Texts;
import org.junit.jupiter.api.Test;

class SeatWordsTest {

    private final SeatWords words = new SeatWords(new Texts() {
        @Override
        public String of(String key, Object... arguments) {
            return in(Locale.ENGLISH, key, arguments);
        }
    });

    @Test
    void aFullWayWithAWaitingListSaysSoAndHowManyAreAhead() {
        assertThat(words.toChoose(new Pool("ON_SITE", 10, 10, 1), true))
                .startsWith("Full")
                .contains("waiting list")
                .contains("1");
        assertThat(words.toChoose(new Pool("ON_SITE", 10, 10, 0), false))
                .isEqualTo(words.of(new Pool("ON_SITE", 10, 10, 0)));
    }

    @Test
    void placesThatAreLeftAreCounted() {
        assertThat(words.toChoose(new Pool("ON_SITE", 10, 3, 0), true))
                .contains("7")
                .contains("10");
    }
}
