package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts texts = new Texts();

    @Test
    void aTextIsSaidInTheLanguageAskedFor() {
        assertThat(texts.in(Locale.ENGLISH, "shell.signIn")).isEqualTo("Sign in");
        assertThat(texts.in(Locale.SIMPLIFIED_CHINESE, "shell.signIn")).isEqualTo("登录");
    }

    @Test
    void anUnknownLanguageReadsEnglish() {
        assertThat(texts.in(Locale.JAPANESE, "shell.signIn")).isEqualTo("Sign in");
    }

    @Test
    void whatALanguageLacksItBorrowsFromEnglish() {
        assertThat(texts.in(Locale.forLanguageTag("ar"), "lacking.word")).isEqualTo("Only in English");
    }

    @Test
    void aMissingKeyShows() {
        assertThat(texts.in(Locale.ENGLISH, "shell.nothing")).isEqualTo("???shell.nothing???");
    }

    @Test
    void pluralsFollowTheLanguage() {
        var russian = Locale.forLanguageTag("ru");
        assertThat(texts.in(russian, "organizations.home.figure", 1)).isEqualTo("организация");
        assertThat(texts.in(russian, "organizations.home.figure", 3)).isEqualTo("организации");
        assertThat(texts.in(russian, "organizations.home.figure", 5)).isEqualTo("организаций");
    }

    @Test
    void arabicKeepsLatinDigits() {
        assertThat(texts.in(Locale.forLanguageTag("ar"), "shell.pager.position", 1, 20, 1280))
                .contains("20")
                .contains("1,280");
    }

    @Test
    void aNegativeAmountInArabicIsAUnitOfItsOwn() {
        assertThat(texts.in(Locale.forLanguageTag("ar"), "exchanges.balanceAmount.PERSONS", -8))
                .startsWith("\u2066-8\u2069 ");
    }
}
