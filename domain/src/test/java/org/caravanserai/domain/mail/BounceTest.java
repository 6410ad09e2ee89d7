package org.caravanserai.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BounceTest {

    @ParameterizedTest
    @CsvSource({
        "5.1.1, PERMANENT, true",
        "5.1.10, PERMANENT, true",
        "5.2.1, PERMANENT, true",
        "5.4.4, PERMANENT, true",
        "5.0.0, PERMANENT, true",
        "5.2.2, PERMANENT, false",
        "5.3.4, PERMANENT, false",
        "5.7.1, PERMANENT, false",
        "4.1.1, TEMPORARY, false",
        "4.4.7, TEMPORARY, false"
    })
    void theCodeSaysWhetherItIsForGoodAndWhetherTheAddressIsWrong(String code, BounceKind kind, boolean aboutAddress) {
        var bounce = Bounce.of(" " + code + " (as it says)", "550 words").orElseThrow();

        assertThat(bounce.kind()).isEqualTo(kind);
        assertThat(bounce.status()).isEqualTo(code);
        assertThat(bounce.isAboutAddress()).isEqualTo(aboutAddress);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2.0.0", "5.1", "5", "550", "x5.1.1", "5.1.1.1", "5.1.9999"})
    void otherCodesAreNoFailure(String code) {
        assertThat(Bounce.of(code, "words")).isEmpty();
    }

    @Test
    void theWordsAreKeptOnOneLineOfBoundedLength() {
        assertThat(Bounce.of("5.1.1", " 550\r\n\tno\u0000such user ")
                        .orElseThrow()
                        .reason())
                .isEqualTo("550 no such user");
        assertThat(Bounce.of("5.1.1", "x".repeat(5000)).orElseThrow().reason()).hasSize(Bounce.MAX_REASON_LENGTH);
        assertThat(Bounce.of("5.1.1", " ").orElseThrow().reason()).isEqualTo("5.1.1");
    }
}
