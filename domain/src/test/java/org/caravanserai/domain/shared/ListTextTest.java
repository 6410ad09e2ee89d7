package org.caravanserai.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListTextTest {

    private static final List<String> TWO = List.of("A", "B");

    @Test
    void shortWordsHaveTheCommaOfTheLanguage() {
        assertThat(ListText.of("en", TWO)).isEqualTo("A, B");
        assertThat(ListText.of("zh", TWO)).isEqualTo("A、B");
        assertThat(ListText.of("zh-Hant", TWO)).isEqualTo("A、B");
        assertThat(ListText.of("ar", TWO)).isEqualTo("A، B");
        assertThat(ListText.of("ru", TWO)).isEqualTo("A, B");
        assertThat(ListText.of("tlh", TWO)).as("a language nobody has told of").isEqualTo("A, B");
    }

    @Test
    void phrasesHaveTheSemicolonOfTheLanguage() {
        assertThat(ListText.ofPhrases("es", TWO)).isEqualTo("A; B");
        assertThat(ListText.ofPhrases("zh", TWO)).isEqualTo("A；B");
        assertThat(ListText.ofPhrases("ar", TWO)).isEqualTo("A؛ B");
        assertThat(ListText.ofPhrases("fr", TWO)).isEqualTo("A\u202f; B");
    }

    @Test
    void oneThingStandsAlone() {
        assertThat(ListText.of("zh", List.of("A"))).isEqualTo("A");
        assertThat(ListText.ofPhrases("zh", List.of())).isEmpty();
    }
}
