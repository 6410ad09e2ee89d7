package org.caravanserai.acceptance.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Agreements from the table of another system: this year's, the same again, and next year's. */
@Tag("exchanges")
class AgreementTableST extends BrowserTest {

    private static final String HEAD = "Academic year;Direction;Partner;Country;Places;Language;Field\n";

    @Test
    void aTableOfAgreementsIsTakenOnceAndTheNextOneSaysWhatItChanges() {
        var officer = Api.of(Product.shared()).as(Demo.OFFICER);
        var table = HEAD
                + "2026/2027;OUT;Harbour Polytechnic;Poland;2;English B2;0613\n"
                + "2026/2027;AWAY;Harbour Polytechnic;Poland;2;English B2;0613\n"
                + "2026/2027;IN;Harbour Polytechnic;Poland;1;English B2;0613\n";
        assertThat(imported(officer, table, true).get("created").asInt()).isEqualTo(2);
        assertThat(imported(officer, table, false).get("created").asInt()).isEqualTo(2);
        var again = imported(officer, table, false);
        assertThat(again.get("unchanged").asInt()).isEqualTo(2);
        assertThat(again.get("changes")).isEmpty();
        assertThat(again.at("/refused/0/line").asInt()).isEqualTo(3);
        var refused = officer.get("imports/" + again.get("id").asText() + "/refused.csv")
                .expect(200)
                .body();
        assertThat(refused).contains("Direction: ", "AWAY,Harbour Polytechnic");

        var next = imported(officer, HEAD + "2027/2028;OUT;Harbour Polytechnic;Poland;4;English B2;0613\n", false);
        assertThat(next.get("updated").asInt()).isEqualTo(1);
        assertThat(next.get("ended").asInt()).isEqualTo(1);
        assertThat(next.get("changes").findValuesAsText("kind")).containsExactly("ENDED", "UPDATED");
        assertThat(next.at("/changes/0/page").asText()).startsWith("/manage/exchanges/agreements/");
        assertThat(officer.get("imports/" + next.get("id").asText() + "/changes.csv")
                        .expect(200)
                        .body())
                .contains("Harbour Polytechnic · c1 · 2027/2028 · 4");

        var without = "agreements/import?mapping=table";
        officer.post(without, "Year\n2026\n", "Content-Type", "text/csv").expect(400);
        officer.post("agreements/import", table, "Content-Type", "text/csv").expect(400);
        Api.of(Product.shared())
                .as(Demo.SCHOLAR)
                .post(without, table, "Content-Type", "text/csv")
                .expect(404);
    }

    private static JsonNode imported(Api officer, String table, boolean dryRun) {
        var location = officer.post(
                        "agreements/import?mapping=table&dryRun=" + dryRun, table, "Content-Type", "text/csv")
                .expect(202)
                .header("Location")
                .orElseThrow();
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> officer.get(location.substring("/api/v1/".length()))
                                .expect(200)
                                .json(),
                        report -> !"RUNNING".equals(report.get("state").asText()));
    }

    @Test
    void anOfficerMapsTheColumnsTriesAndImports() {
        var table = "CURSO_ACADEMICO;IN_OUT;PAIS_UNIVERSIDAD_ACUERDO;UNIVERSIDAD_ACUERDO;PLAZAS_OFERTADAS_ALUMNOS\n"
                + "2026;OUT;Francia;Lycée du Lac (Francia);2\n"
                + "2026;OUT;Atlantis;Lycée de la Mer;2\n";
        try (var visitor = visitor(Look.desktop("en"))) {
            visitor.signIn(Demo.OFFICER);
            var page = visitor.page();
            upload(visitor, table);
            assertThat(page.locator("[id='assignment:country']").inputValue()).isEqualTo("PAIS_UNIVERSIDAD_ACUERDO");
            visitor.assertAccessible();
            page.locator("[id='assignment:try']").click();
            page.locator(".field-wrong [id='assignment:saveAs']").waitFor();
            page.locator("[id='assignment:saveAs']").fill("Universidad, oficina");
            page.locator("[id='assignment:try']").click();
            page.locator(".badge-good").first().waitFor();
            assertThat(page.locator("main").innerText())
                    .contains("What would change", "Lycée du Lac · c1 · 2026/2027 · 2", "PAIS_UNIVERSIDAD_ACUERDO: ");
            visitor.assertAccessible();

            page.locator("a:has-text('Back to the table')").click();
            assertThat(page.locator("[id='assignment:saveAs']").inputValue()).isEqualTo("Universidad, oficina");
            page.locator("[data-opens$=import-dialog]").click();
            page.locator("[id='assignment:import']").click();
            var change = page.locator(
                    "main a[href^='/manage/exchanges/agreements/']", new Page.LocatorOptions().setHasText("Lycée"));
            change.waitFor();
            assertThat(page.locator("a:has-text('Download rejected rows')").isVisible())
                    .isTrue();
            change.click();
            page.waitForURL(url -> url.contains("/manage/exchanges/agreements/"));
            assertThat(page.locator("main").innerText()).contains("Lycée du Lac");

            upload(visitor, table.replace("Lac (Francia);2", "Lac (Francia);3"));
            page.locator("[id='assignment:saveAs']").fill("Universidad, oficina");
            page.locator("[id='assignment:try']").click();
            page.locator("[data-opens=take-dialog]").click();
            var trial = page.url();
            page.locator("dialog[open] [id='state:take']").click();
            page.waitForURL(url -> !url.equals(trial));
            page.locator(".badge-good").first().waitFor();
            assertThat(page.locator("main").innerText())
                    .contains("Updated", "Lycée du Lac · c1 · 2026/2027 · 3")
                    .doesNotContain("What would change");
            visitor.assertQuiet();
        }
    }

    private static void upload(Visitor visitor, String table) {
        var page = visitor.page();
        visitor.walk();
        visitor.followTo("/manage/exchanges");
        visitor.follow("Import a table");
        assertThat(page.locator("[id='table:into'] option:checked").innerText()).startsWith("Agreements – ");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("acuerdos.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        page.locator("[id=table] .ui-fileupload-upload").click();
        page.waitForURL(url -> url.contains("/manage/imports/tables/"));
    }
}
