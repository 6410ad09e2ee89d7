package org.caravanserai.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortTextTest {

    @Test
    void aTextThatFitsStaysAsItIs() {
        assertThat(ShortText.of("12345", 5)).isEqualTo("12345");
    }

    @Test
    void ofALongTextTheBeginningIsLeftAndNoCharacterIsHalved() {
        assertThat(ShortText.of("123456", 5)).isEqualTo("1234…");
        assertThat(ShortText.of("12𠮷56", 4)).isEqualTo("12…");
    }
}
