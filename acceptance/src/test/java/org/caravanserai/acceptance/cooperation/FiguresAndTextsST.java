package org.caravanserai.acceptance.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published figures side by side and corrected in the browser; texts, evaluations and histories of what is registered. */
@Tag("cooperation")
class FiguresAndTextsST extends BrowserTest {

    private static final String PDF = "%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n";

    private final Api nobody = Api.of(Product.shared());

    @Test
    void figuresThatContradictEachOtherStandSideBySideWithTheReason() {
        try (var visitor = visitor(Look.desktop("en"))) {
            visitor.open("/cooperation/statistics?series=INBOUND_STUDENTS");
            var page = visitor.page();
            visitor.drawn(".picture");
            var sides = page.locator("section[aria-labelledby=sides]");
            assertThat(sides.locator("figcaption").innerText()).contains("54.17%", "52.95%", "64.85%");
            sides.locator("summary").click();
            assertThat(sides.locator("tbody").innerText())
                    .contains(
                            "492,185", "266,600", "260,600", "317,200", "one single country", "of 64 countries (BR@2)");
            visitor.assertAccessible();
            visitor.open("/cooperation/statistics?series=INBOUND_STUDENTS&group=BR@1");
            page.locator("section[aria-labelledby=sides] summary").click();
            assertThat(page.locator("section[aria-labelledby=sides] tbody").innerText())
                    .contains("of 65 countries (BR@1)");
            visitor.open("/cooperation/statistics?series=OUTBOUND_STUDENTS");
            assertThat(page.locator("section[aria-labelledby=ranking] figcaption")
                            .innerText())
                    .contains("2016: Malaysia is first in the group with 10,899", "United States");
            visitor.open("/cooperation/statistics?series=OUTBOUND_STUDENTS&year=2018");
            assertThat(page.locator("section[aria-labelledby=ranking]").innerText())
                    .contains("No figure for 2018", "Malaysia (11,713 in 2019)");
            visitor.open("/cooperation/statistics?series=OUTBOUND_STUDENTS&year=2016&country=MY");
            assertThat(page.locator("section[aria-labelledby=ranking]").innerText())
                    .contains("2016: Malaysia is number", "with 10,899", "of the sum of these");
            assertThat(page.locator("section[aria-labelledby=sides]").count()).isZero();
            visitor.assertQuiet();
        }
        var compared = nobody.get("statistics/comparison?series=OUTBOUND_STUDENTS&year=2016")
                .expect(200)
                .json();
        assertThat(compared.get("ranking")).anySatisfy(rank -> {
            assertThat(rank.get("country").asText()).isEqualTo("MY");
            assertThat(rank.get("groupPlace").asInt()).isEqualTo(1);
        });
        nobody.get("statistics/comparison?series=NONE").expect(400);
        nobody.get("statistics/comparison?series=OUTBOUND_STUDENTS&year=soon").expect(400);
        assertThat(nobody.get("statistics/rows.csv?series=RECOGNITION_COUNTRIES&year=2017")
                        .expect(200)
                        .body())
                .contains("groupVersion", "46", "24");
    }

    @Test
    void aFigureIsRecordedAndCorrectedInTheBrowser() {
        var source = "Office " + UUID.randomUUID();
        try (var analyst = visitor(Look.desktop("en")).signIn(Demo.ANALYST)) {
            analyst.open("/cooperation/statistics");
            var page = analyst.page();
            page.locator("a:text-is('Record a figure')").first().click();
            page.waitForURL(url -> url.endsWith("/manage/cooperation/figures/new"));
            analyst.choose("figure:series", "INBOUND_STUDENTS");
            analyst.fill("figure:year", "then");
            analyst.fill("figure:exact", "many");
            analyst.fill("figure:source", source);
            analyst.choose("figure:status", "OFFICIAL");
            analyst.press("figure:save");
            page.waitForSelector(".summary a[href='#figure:exact']");
            assertThat(page.locator(".summary a[href='#figure:year']").count()).isEqualTo(1);
            analyst.assertAccessible();
            analyst.fill("figure:year", "2030");
            analyst.fill("figure:exact", "-1");
            analyst.fill("figure:address", "javascript:alert(1)");
            analyst.press("figure:save");
            page.waitForSelector(".summary a[href='#figure:address']");
            analyst.fill("figure:address", "https://example.org/figures");
            analyst.fill("figure:exact", "1200");
            analyst.press("figure:save");
            page.waitForSelector("text=The figure is recorded.");
            assertThat(page.locator("aside").innerText()).contains("Recorded");
            analyst.fill("correction:exact", "1200");
            analyst.choose("correction:status", "OFFICIAL");
            analyst.fill("correction:reason", "Nothing");
            analyst.press("correction:correct");
            page.waitForSelector(".summary a[href='#correction:exact']");
            analyst.fill("correction:exact", "1300");
            analyst.fill("correction:reason", "A slip of the pen");
            analyst.assertAccessible();
            analyst.press("correction:correct");
            page.waitForSelector("text=The correction is recorded.");
            assertThat(page.locator("main").innerText()).contains("1,300", "1,200", "A slip of the pen");
            var id = page.url().replaceFirst(".*/", "");
            assertThat(nobody.as(Demo.ANALYST)
                            .get("statistics/" + id + "/history")
                            .expect(200)
                            .json()
                            .get("total")
                            .asInt())
                    .isEqualTo(2);
            nobody.as(Demo.SCHOLAR).get("statistics/" + id + "/history").expect(404);
        }
        try (var scholar = visitor(Look.desktop("en")).signIn(Demo.SCHOLAR)) {
            assertThat(scholar.open("/manage/cooperation/figures/new")).isEqualTo(404);
            assertThat(scholar.open("/manage/cooperation/figures/" + UUID.randomUUID()))
                    .isEqualTo(404);
        }
    }

    @Test
    void theTextsOfARecordAreForEverybody() {
        var analyst = nobody.as(Demo.ANALYST);
        var slug = analyst.post(
                        "instruments",
                        Map.of(
                                "title",
                                Map.of("en", "Memorandum on old maps"),
                                "kind",
                                "MEMORANDUM",
                                "signedOn",
                                "2026-01-02",
                                "parties",
                                List.of(
                                        Map.of("role", "SIGNATORY", "sector", "GOVERNMENT", "country", "CN"),
                                        Map.of("role", "SIGNATORY", "sector", "GOVERNMENT", "country", "MN"))))
                .expect(201)
                .json()
                .at("/entry/slug")
                .asText();
        var place = "files?kind=REGISTRY_ENTRY&subject=" + slug + "&slot=texts";
        try (var keeper = visitor(Look.desktop("en")).signIn(Demo.ANALYST)) {
            keeper.open("/manage/cooperation/instruments/" + slug);
            var page = keeper.page();
            page.locator("input[type=file]")
                    .setInputFiles(
                            new FilePayload("text-en.pdf", "application/pdf", PDF.getBytes(StandardCharsets.UTF_8)));
            page.locator(".ui-fileupload-upload").click();
            page.waitForSelector(".files a[download='text-en.pdf']");
            keeper.assertAccessible();
        }
        nobody.post(place + "&name=mine.pdf", PDF, "Content-Type", "application/pdf")
                .expect(401);
        nobody.as(Demo.SCHOLAR)
                .post(place + "&name=mine.pdf", PDF, "Content-Type", "application/pdf")
                .expect(404);
        var code = nobody.get(place).expect(200).json().at("/items/0/code").asText();
        nobody.get("files/" + code + "/content").expect(200);
        nobody.get("files?kind=PROJECT_MILESTONE&subject=none.1&slot=evidence").expect(401);
        try (var visitor = visitor(Look.phone("ar"))) {
            visitor.open("/cooperation/instruments/" + slug);
            assertThat(visitor.page().locator("a[download='text-en.pdf']").count())
                    .isEqualTo(1);
            visitor.assertFits();
            visitor.assertAccessible();
        }
        assertThat(analyst.get("registry/instruments/" + slug + "/history")
                        .expect(200)
                        .json()
                        .at("/items/0/action")
                        .asText())
                .isEqualTo("REGISTERED");
        nobody.get("registry/instruments/" + slug + "/history").expect(401);
        nobody.as(Demo.SCHOLAR).get("registry/instruments/" + slug + "/history").expect(404);
        analyst.get("registry/projects/" + slug + "/history").expect(404);
    }

    @Test
    void milestonesMoveForAReasonAndProgrammesAreEvaluated() {
        var project = "engineering-course-in-spanish-and-chinese";
        try (var keeper = visitor(Look.desktop("en")).signIn(Demo.ANALYST)) {
            keeper.open("/manage/cooperation/projects/" + project);
            var page = keeper.page();
            page.locator("summary:has-text('Move a milestone')").click();
            keeper.choose("postponement:milestone", "2");
            keeper.fill("postponement:due_input", "31/01/2027");
            keeper.press("postponement:move");
            page.waitForSelector(".summary a[href='#postponement:reason']");
            keeper.fill("postponement:reason", "The studio is being rebuilt.");
            keeper.press("postponement:move");
            page.waitForSelector("text=The milestone has been moved");
            assertThat(page.locator("main").innerText()).contains("first planned for");
            keeper.assertAccessible();
            keeper.open("/manage/cooperation/programmes/bachelor-of-water-engineering");
            page.locator("summary:has-text('Record an evaluation')").click();
            keeper.fill("evaluation:heldOn_input", "01/10/2026");
            keeper.choose("evaluation:outcome", "CONDITIONAL");
            keeper.fill("evaluation:evaluatedBy", "An agency");
            keeper.press("evaluation:evaluate");
            page.waitForSelector(".summary a[href='#evaluation:findings_en'], .summary a[href='#evaluation:findings']");
            keeper.fill("evaluation:findings_en", "The library needs more books.");
            keeper.press("evaluation:evaluate");
            page.waitForSelector("text=The evaluation is recorded.");
            keeper.assertAccessible();
        }
        try (var visitor = visitor(Look.desktop("en"))) {
            visitor.open("/cooperation/projects/" + project);
            assertThat(visitor.page().locator("main").innerText())
                    .contains("Accepted by", "Evidence by", "first planned for");
            visitor.open("/cooperation/programmes/bachelor-of-water-engineering");
            assertThat(visitor.page().locator("main").innerText())
                    .contains("Passed with conditions", "The library needs more books.", "set conditions");
            visitor.assertAccessible();
        }
        nobody.as(Demo.ANALYST)
                .post(
                        "projects/" + project + "/milestones/1/postponement",
                        Map.of("due", "2027-01-31", "reason", "Late"))
                .expect(409);
        nobody.as(Demo.SCHOLAR)
                .post(
                        "projects/" + project + "/milestones/2/postponement",
                        Map.of("due", "2027-01-31", "reason", "Late"))
                .expect(404);
    }

    /** The published share stands beside that of the registry, and each level leads to its articles. */
    @Test
    void recognitionIsCountedByLevelAndBesideThePublishedNumber() {
        var levels = nobody.get("indicators/RECLEV").expect(200).json();
        assertThat(levels.get("values").findValuesAsText("key"))
                .containsExactly("ANY", "SECONDARY", "SHORT_CYCLE", "BACHELOR", "MASTER", "DOCTORATE");
        assertThat(levels.at("/values/4/value").asDouble()).as("24 of 64").isEqualTo(0.375);
        assertThat(nobody.get("indicators/RECLEV?asOf=2005-12-31")
                        .expect(200)
                        .json()
                        .at("/values/4/numerator")
                        .asInt())
                .as("before Kazakhstan and others")
                .isEqualTo(12);
        assertThat(nobody.get("indicators/RECLEV/rows?word=MASTER")
                        .expect(200)
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(24);
        assertThat(nobody.get("indicators/RECLEV/rows.csv?country=KZ")
                        .expect(200)
                        .body())
                .contains("DOCTORATE", "RECOGNIZED");
        var published = nobody.get("indicators/RECCOV").expect(200).json().at("/values/0");
        assertThat(published.get("value").asDouble()).isEqualTo(0.375);
        assertThat(published.at("/beside/registryMASTER").asDouble()).isEqualTo(0.375);
        try (var visitor = visitor(Look.desktop("en"))) {
            visitor.open("/cooperation/indicators/RECCOV");
            assertThat(visitor.page().locator("main").innerText()).contains("by the registry, any level", "may differ");
            visitor.assertAccessible();
            visitor.open("/cooperation/indicators/RECLEV");
            visitor.page().locator("main tbody a:has-text('Doctorate')").first().click();
            visitor.page().waitForURL("**word=DOCTORATE**");
            assertThat(visitor.page().locator("main").innerText()).contains("Recognition", "Article", "Doctorate");
            assertThat(visitor.page().locator("main tbody").first().innerText()).doesNotContain("Master");
            visitor.assertAccessible();
            visitor.open("/cooperation/report");
            assertThat(visitor.page().locator("main").innerText()).contains("by the registry, doctorates: 38%");
        }
    }

    @Test
    void aReportIsAskedForByGroupCountryAndDay() {
        try (var visitor = visitor(Look.desktop("en"))) {
            visitor.open("/cooperation/report");
            var page = visitor.page();
            assertThat(page.locator("main").innerText()).contains("Countries without", "Official languages");
            page.locator("#filter-country").selectOption("KZ");
            page.locator("main form button[type=submit]").click();
            page.waitForSelector("h1:has-text('Situation report: Kazakhstan')");
            assertThat(page.locator("main").innerText())
                    .contains("Bachelor of water engineering", "Kazakh", "Recognized");
            visitor.assertAccessible();
            visitor.open("/countries");
            assertThat(page.locator("section[aria-labelledby=development] figcaption")
                            .innerText())
                    .isEqualTo("9 of 64 countries are among the least developed");
            visitor.open("/cooperation/mechanisms?way=GOVERNMENT_PLATFORM&on=2015-07-01");
            assertThat(page.locator("main").innerText()).contains("China-ASEAN Education Exchange Week");
        }
        assertThat(nobody.get("situation-report.pdf?country=KZ").expect(200).body())
                .startsWith("%PDF");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageStandsEveryLook(Look look) {
        try (var visitor = visitor(look)) {
            check(visitor, "/cooperation/statistics?series=OUTBOUND_STUDENTS&group=BR@1");
            check(visitor, "/cooperation/report?country=KZ");
        }
        try (var analyst = visitor(look).signIn(Demo.ANALYST)) {
            check(analyst, "/manage/cooperation/figures/new");
        }
    }
}
