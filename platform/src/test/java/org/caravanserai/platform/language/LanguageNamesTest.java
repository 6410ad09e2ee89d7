package org.caravanserai.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageNamesTest {

    @Test
    void aLanguageHasANameInEachLanguage() {
        assertThat(Wording.LANGUAGES)
                .extracting(language -> LanguageNames.of("pl", language))
                .containsExactly("Polish", "波兰语", "польский", "البولندية", "polonais", "polaco");
    }

    @Test
    void languagesOfThreeLettersHaveNamesToo() {
        assertThat(LanguageNames.of("prs", "en")).isEqualTo("Dari");
        assertThat(LanguageNames.of("prs", "zh")).isEqualTo("达里语");
        assertThat(LanguageNames.of("tet", "fr")).isEqualTo("tétoum");
    }

    @Test
    void montenegrinIsNotCalledSerbian() {
        assertThat(Wording.LANGUAGES)
                .extracting(language -> LanguageNames.of("cnr", language))
                .containsExactly("Montenegrin", "黑山语", "черногорский", "الجبل الأسودية", "monténégrin", "montenegrino");
    }

    @Test
    void whatHasNoNameIsItsTag() {
        assertThat(LanguageNames.of("qaa", "en")).isEqualTo("qaa");
    }
}
