package org.caravanserai.domain.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {

    @ParameterizedTest
    @CsvSource({
        "Université de Nanjing, universite de nanjing",
        "'Straße, Halle & Co.', strasse halle co",
        "Орёл, орел",
        "جَامِعَة القاهرة, جامعه القاهره",
        "北京大学, 北 京 大 学",
        "東京大学 (UTokyo), 東 京 大 学 utokyo",
        "서울대학교, 서울대학교"
    })
    void caseAccentsVowelSignsAndPunctuationDoNotCount(String name, String folded) {
        assertThat(FoldedName.of(name).value()).isEqualTo(" " + folded + " ");
    }

    @Test
    void aNameOfNothingButPunctuationHasNoWords() {
        assertThat(FoldedName.of("—?!").isEmpty()).isTrue();
        assertThat(FoldedName.of("—?!").words()).isEmpty();
    }
}
