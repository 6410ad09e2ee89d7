package org.caravanserai.acceptance.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Look;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody takes two pages about a country, or about the whole group, along. */
@Tag("cooperation")
class BriefingST extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "en, Briefing: Kazakhstan",
        "zh, 简报：哈萨克斯坦",
        "ru, Казахстан",
        "ar, كازاخستان",
        "fr, Kazakhstan",
        "es, Kazajistán"
    })
    void theBriefingOfACountryHasTheNumbersOfItsPageOnTwoPages(String language, String title) throws IOException {
        try (var visitor = visitor(Look.desktop(language))) {
            visitor.open("/countries/KZ");
            var text = briefing(visitor.page());
            if (!language.equals("ar")) {
                assertThat(text).contains(title);
            }
            assertThat(text.replaceAll("[\\s\u00a0\u202f.,]", "")).contains("11784", "14224", "2118");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void theBriefingOfTheGroupHasTheFigureOfTheGroup(String language) throws IOException {
        try (var visitor = visitor(Look.desktop(language))) {
            visitor.open("/cooperation/report");
            assertThat(briefing(visitor.page()).replaceAll("[\\s\u00a0\u202f.,]", ""))
                    .contains("266600");
        }
    }

    private static String briefing(Page page) throws IOException {
        var link = page.locator("a[href*='/api/v1/briefing.pdf']");
        var answer = page.context()
                .request()
                .get(page.evaluate("url => new URL(url, location).href", link.getAttribute("href"))
                        .toString());
        assertThat(answer.status()).isEqualTo(200);
        try (var file = Loader.loadPDF(answer.body())) {
            assertThat(file.getNumberOfPages()).isEqualTo(2);
            return new PDFTextStripper().getText(file);
        }
    }
}
