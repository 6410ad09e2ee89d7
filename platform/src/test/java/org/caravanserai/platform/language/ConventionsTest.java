package org.caravanserai.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConventionsTest {

    private static String percent(String language) {
        return Conventions.percent(language, 86, 0);
    }

    @Test
    void aShareIsWrittenAsTheLanguageWritesIt() {
        assertThat(percent("en")).isEqualTo("86%");
        assertThat(percent("zh")).isEqualTo("86%");
        assertThat(List.of(percent("fr"), percent("ru"), percent("es")))
                .allSatisfy(text -> assertThat(text).matches("86[\u00a0\u202f]%"));
        assertThat(percent("ar")).isEqualTo("86%");
        assertThat(Conventions.percent("en", new BigDecimal("86.25"), 1)).isEqualTo("86.2%");
        assertThat(Conventions.percent("en", 12_500, 0)).isEqualTo("12,500%");
    }
}
