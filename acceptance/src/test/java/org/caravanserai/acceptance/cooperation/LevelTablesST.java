package org.caravanserai.acceptance.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Figures of levels counted by another table, in the browser and in the API; what needs a language, and two days side by side. */
@Tag("cooperation")
class LevelTablesST extends BrowserTest {

    private final Api nobody = Api.of(Product.shared());

    @Test
    void theTableIsChosenOnThePageAndStaysInLinksAndFiles() {
        try (var visitor = visitor(Look.desktop("en"))) {
            var page = visitor.page();
            visitor.open("/cooperation/languages?mapping=FACHVERBAND&then=2023-11-26");
            assertThat(page.locator("#filter-mapping").inputValue()).isEqualTo("FACHVERBAND");
            assertThat(page.locator("section[aria-labelledby=supply]").innerText())
                    .contains("Fachverband Chinesisch", "independent source");
            assertThat(page.locator("main a[href*='indicators/B2?']").first().getAttribute("href"))
                    .contains("mapping=FACHVERBAND");
            page.locator("section[aria-labelledby=supply] summary").click();
            assertThat(page.locator("section[aria-labelledby=supply] thead th").count())
                    .as("learners and speakers of both days")
                    .isEqualTo(8);
            visitor.assertAccessible();
            visitor.open("/cooperation/indicators/LB2?mapping=FACHVERBAND");
            assertThat(page.locator("#filter-mapping").inputValue()).isEqualTo("FACHVERBAND");
            assertThat(page.locator("main a[href*='rows.csv']").first().getAttribute("href"))
                    .contains("mapping=FACHVERBAND");
            visitor.assertAccessible();
            visitor.open("/cooperation/indicators/CONTRS");
            assertThat(page.locator("main").innerText()).contains("In China", "Staff");
            visitor.open("/cooperation/indicators/GAP?word=kk");
            assertThat(page.locator("#rows").count()).isOne();
            assertThat(page.locator("main").innerText()).contains("Project", "Languages compared");
            visitor.assertQuiet();
        }
    }

    @Test
    void theAnswerNamesTheTableAndItsSource() {
        for (var code : List.of("LB2", "CCOV", "GAP", "PIPE", "B2")) {
            var explain = nobody.get("indicators/" + code + "?mapping=FACHVERBAND")
                    .expect(200)
                    .json()
                    .get("explain");
            assertThat(explain.get("levelMapping").asText()).as(code).isEqualTo("FACHVERBAND");
            assertThat(explain.get("levelMappingSource").asText()).contains("Fachverband Chinesisch");
            assertThat(explain.get("levelMappingStatus").asText()).isEqualTo("INDEPENDENT");
            assertThat(explain.get("rows").asText()).contains("mapping=FACHVERBAND");
        }
        assertThat(nobody.get("indicators/PIPE")
                        .expect(200)
                        .json()
                        .get("explain")
                        .get("levelMapping")
                        .asText())
                .isEqualTo("OWNER");
        for (var address : List.of("indicators/LB2", "indicators/LB2/rows", "indicators/LB2/rows.csv")) {
            assertThat(nobody.get(address + "?mapping=NONSENSE").expect(400).body())
                    .as(address)
                    .contains("\"mapping\"", "FACHVERBAND");
        }
    }
}
