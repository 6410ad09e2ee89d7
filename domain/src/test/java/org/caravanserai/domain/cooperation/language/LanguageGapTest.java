package org.caravanserai.domain.cooperation.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.cooperation.reference.Language;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class LanguageGapTest {

    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private static LanguageLine line(String code, String three, long learners, long able, String... countries) {
        return new LanguageLine(
                new Language(code, LocalizedText.of("en", code), true),
                List.of(countries),
                new LanguageSupply(three, 1, learners, 1, 0, able));
    }

    private static final List<LanguageLine> LINES =
            List.of(line("kk", "kaz", 4, 0, "KZ"), line("lo", "lao", 5, 0, "LA"), line("ru", "rus", 9, 11, "KG", "KZ"));

    /** Kazakhstan has two languages, which share its work of 200; Laos and Kyrgyzstan have one each, with 1 and 0. */
    @Test
    void needIsSharedAmongTheLanguagesOfACountryAndSupplyCountsThoseOnTheWayInPart() {
        var work = Map.of(
                "KZ", new LanguageGap.Work(2, 1, 197),
                "LA", new LanguageGap.Work(0, 1, 0));
        var gaps = LanguageGap.of(
                LINES, work, List.of(new LevelCount("rus", "B1", 4), new LevelCount("rus", "A2", 90)), QUARTER);
        assertThat(gaps)
                .extracting(LanguageGap::need)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.valueOf(100), BigDecimal.ONE, BigDecimal.valueOf(100));
        assertThat(gaps)
                .extracting(LanguageGap::supply)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.valueOf(12));
        assertThat(gaps)
                .extracting(LanguageGap::value)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("1.4142"), new BigDecimal("-0.7071"), new BigDecimal("-0.7071"));
        assertThat(gaps.get(2).work()).isEqualTo(new LanguageGap.Work(2, 1, 197));
        assertThat(gaps.get(2).intermediate()).isEqualTo(4);
    }

    @Test
    void whereAllLanguagesAreAlikeThereIsNoGap() {
        assertThat(LanguageGap.of(LINES.subList(0, 2), Map.of(), List.of(), QUARTER))
                .allSatisfy(gap -> assertThat(gap.value()).isZero());
        assertThat(LanguageGap.of(List.of(), Map.of(), List.of(), QUARTER)).isEmpty();
    }

    @Test
    void languagesAreTaughtAndSpokenFromANumberOfPeople() {
        assertThat(LanguageCoverage.taught(LINES, 5)).isEqualTo(2);
        assertThat(LanguageCoverage.spoken(LINES, 10)).isEqualTo(1);
        assertThat(LanguageCoverage.spoken(LINES, 12)).isZero();
        assertThat(LanguageCoverage.reached(LINES, 10)).containsExactlyInAnyOrder("KG", "KZ");
    }
}
