package org.caravanserai.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final EmailAddress EMAIL = EmailAddress.of("Silk.Road.Traveller@example.org");
    private static final PersonName NAME = new PersonName("Gulnora Li", "Rahimova", "古丽诺拉", false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my li password grows",
                "the password is long",
                "four camels and a map",
                "caravanserai",
                "骆驼 商队 客栈 夜晚 星空",
                "0123456789a"
            })
    void longAndUncommonIsEnough(String password) {
        assertThatCode(() -> PasswordRule.check(password, EMAIL, NAME, "password"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "ninechars, password-too-short",
        "Password123, password-too-common",
        "QWERTYUIOP, password-too-common",
        "aaaaaaaaaaaa, password-too-common",
        "abababababab, password-too-common",
        "password1234, password-too-common",
        "P@ssw0rd2024!, password-too-common",
        "1234567890qwe, password-too-common",
        "Qwerty-123456, password-too-common",
        "iloveyou2027, password-too-common",
        "woaini1314, password-too-common",
        "silk.road.traveller@EXAMPLE.org, password-is-personal",
        "Silk.Road.Traveller, password-is-personal",
        "my-silk.road.traveller-7, password-is-personal",
        "a key of Rahimova, password-is-personal",
        "GULNORA-and-camels, password-is-personal",
        "骆驼和古丽诺拉的客栈之夜, password-is-personal"
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
        assertThatThrownBy(() -> PasswordRule.check(password, EMAIL, NAME, "newPassword"))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.violations())
                        .singleElement()
                        .satisfies(violation -> {
                            assertThat(violation.field()).isEqualTo("newPassword");
                            assertThat(violation.key()).isEqualTo(reason);
                        }));
    }
}
