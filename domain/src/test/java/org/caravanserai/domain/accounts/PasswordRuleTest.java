package org.caravanserai.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final EmailAddress EMAIL = EmailAddress.of("Silk.Road.Traveller@example.org");

    @ParameterizedTest
    @ValueSource(strings = {"four camels and a map", "caravanserai", "骆驼 商队 客栈 夜晚 星空", "0123456789a"})
    void longAndUncommonIsEnough(String password) {
        assertThatCode(() -> PasswordRule.check(password, EMAIL, "password")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "ninechars, password-too-short",
        "Password123, password-too-common",
        "QWERTYUIOP, password-too-common",
        "aaaaaaaaaaaa, password-too-common",
        "abababababab, password-too-common",
        "silk.road.traveller@EXAMPLE.org, password-is-email",
        "Silk.Road.Traveller, password-is-email"
    })
    void theFirstThingsSomebodyWouldTryAreRefused(String password, String reason) {
        refused(password, reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {PasswordRule.LONGEST + 1, 5000})
    void noPasswordIsSoLongThatHashingItHurts(int length) {
        refused("abcdefghij".repeat(length / 10 + 1).substring(0, length), "text-too-long");
    }

    private static void refused(String password, String reason) {
        assertThatThrownBy(() -> PasswordRule.check(password, EMAIL, "newPassword"))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .singleElement()
                        .satisfies(violation -> {
                            assertThat(violation.field()).isEqualTo("newPassword");
                            assertThat(violation.key()).isEqualTo(reason);
                        }));
    }
}
