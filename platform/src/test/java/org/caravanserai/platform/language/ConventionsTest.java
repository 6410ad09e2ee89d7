package org.caravanserai.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.NumberFormat;
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

    @Test
    void theSignOfANegativeNumberStandsAtItsLeftInAnArabicText() {
        var format = NumberFormat.getInstance(Conventions.of("ar"));
        assertThat(Conventions.isolated(format.format(-8) + " أشخاص")).isEqualTo("\u2066-8\u2069 أشخاص");
        assertThat(Conventions.isolated(format.format(-1_234.5))).isEqualTo("\u2066-1,234.5\u2069");
        assertThat(Conventions.isolated(format.format(8))).isEqualTo("8");
        assertThat(Conventions.percent("ar", -5, 0)).isEqualTo("\u2066-5\u2069%");
        assertThat(Conventions.percent("en", -5, 0)).isEqualTo("-5%");
    }
}
