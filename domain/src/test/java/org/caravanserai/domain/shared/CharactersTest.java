package org.caravanserai.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "line\r\n\ttab", "贵阳", "العربية", "\u200F", "😀", "\u2028", "\uFFFD"})
    void whatPeopleWriteStays(String text) {
        assertThat(Characters.allUsable(text)).isTrue();
        assertThat(Characters.usable(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\u0001ab", "ab\u001F", "a\uD800b", "a\uDE00b", "ab\uD83D", "a\uFFFEb"})
    void whatNobodyWritesGoes(String text) {
        assertThat(Characters.allUsable(text)).isFalse();
        assertThat(Characters.usable(text)).isEqualTo("ab");
        assertThat(Characters.usable("😀" + text + "😀")).isEqualTo("😀ab😀");
    }
}
