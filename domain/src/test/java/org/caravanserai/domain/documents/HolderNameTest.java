package org.caravanserai.domain.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolderNameTest {

    private static final String FATIMA = "Fatima Zahra El Idrissi (فاطمة الزهراء الإدريسي)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fatima Zahra El Idrissi (فاطمة الزهراء الإدريسي)",
                "Fatima Zahra El Idrissi",
                "EL IDRISSI, Fatima Zahra",
                "فاطمة الزهراء الإدريسي",
                "الإدريسي فاطمة الزهراء",
                "فاطمة الزهراء الإدريسي Fatima Zahra El Idrissi"
            })
    void theHolderIsKnownByTheNameInEitherScriptInAnyOrder(String typed) {
        assertThat(HolderName.isSame(FATIMA, typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fatima", "Fatima Zahra", "فاطمة", "Fatima Zahra El Idrissi فاطمة", "()", " "})
    void aPartOfTheNameIsNotEnough(String typed) {
        assertThat(HolderName.isSame(FATIMA, typed)).isFalse();
    }

    @Test
    void anOwnNameWithoutSpacesIsOneName() {
        assertThat(HolderName.isSame("Li Wei (李伟)", "李 伟")).isTrue();
        assertThat(HolderName.isSame("Li Wei (李伟)", "wei li")).isTrue();
        assertThat(HolderName.isSame("Li Wei (李伟)", "李")).isFalse();
    }

    @Test
    void theMaskedNameKeepsItsBrackets() {
        assertThat(HolderName.masked(FATIMA)).isEqualTo("F*** Z*** E*** I*** (ف*** ا*** ا***)");
        assertThat(HolderName.masked("Li Wei (李伟)")).isEqualTo("L*** W*** (李***)");
        assertThat(HolderName.masked("A.B. D")).isEqualTo("A*** D***");
        assertThat(HolderName.masked("𠮷田")).isEqualTo("𠮷***");
    }
}
