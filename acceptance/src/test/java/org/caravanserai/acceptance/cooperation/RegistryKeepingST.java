package org.caravanserai.acceptance.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An analyst registers things and takes their next steps; parties of a project show evidence and accept that of the other side. */
@Tag("cooperation")
class RegistryKeepingST extends BrowserTest {

    private final Api nobody = Api.of(Product.shared());

    @Test
    void recordsAreImportedFromATable() {
        var table = """
            record;title;kind;signedOn;signatories;source
            INSTRUMENT;Memorandum on steppe grain;MEMORANDUM;2026-03-01;CN, but not only;https://example.org/grain
            INSTRUMENT;Memorandum on steppe horses;MEMORANDUM;2026-03-01;China、哈萨克斯坦;https://example.org/horses
            """;
        try (var analyst = visitor(Look.desktop("en")).signIn(Demo.ANALYST)) {
            analyst.walk();
            analyst.followTo("/manage/cooperation");
            analyst.follow("Import records");
            var page = analyst.page();
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload("records.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
            page.locator("[id=table] .ui-fileupload-upload").click();
            page.waitForURL(url -> url.contains("/manage/imports/tables/"));
            assertThat(page.locator("[id='assignment:signatories']").inputValue())
                    .isEqualTo("signatories");
            analyst.assertAccessible();
            page.locator("[id='assignment:try']").click();
            page.locator(".badge-good").first().waitFor();
            analyst.reads("Memorandum on steppe horses");
            analyst.reads("“CN, but not only” is not the name or code of a country.");
            page.locator("a:has-text('Back to the table')").click();
            page.locator("[data-opens$=import-dialog]").click();
            page.locator("[id='assignment:import']").click();
            page.locator("main a[href='/manage/cooperation/instruments/memorandum-on-steppe-horses']")
                    .click();
            analyst.reads("China");
            analyst.reads("Kazakhstan");
            analyst.assertQuiet();
        }
    }

    @Test
    void aMechanismIsRegisteredCorrectedAndMeets() {
        try (var analyst = visitor(Look.desktop("en")).signIn(Demo.ANALYST)) {
            analyst.open("/manage/cooperation/mechanisms/new");
            var page = analyst.page();
            analyst.press("entry:save");
            page.waitForSelector(".summary a");
            assertThat(page.locator(".summary").innerText()).contains("Kind");
            analyst.choose("entry:kind", "EXHIBITION");
            analyst.choose("entry:parties:0:role", "OWNER");
            analyst.chooseOne("entry:parties:0:country", "Kazakh", "Kazakhstan");
            analyst.press("entry:save");
            page.waitForSelector(".summary a[href='#entry:parties:0:sector']");
            analyst.choose("entry:parties:0:sector", "GOVERNMENT");
            analyst.fill("entry:title_en", "Steppe education exhibition");
            analyst.fill("entry:names:0:value", "Steppe fair");
            analyst.fill("entry:everyMonths", "12");
            analyst.chooseAlso("entry:parties:0:languages", "tet", "Tetum");
            analyst.chooseAlso("entry:countries", "uzb", "Uzbekistan");
            analyst.chooseAlso("entry:countries", "timor", "Timor-Leste");
            analyst.chooseAlso("entry:fields", "0724", "Mining and extraction");
            analyst.assertAccessible();
            analyst.press("entry:save");
            page.waitForURL(url -> url.endsWith("/manage/cooperation/mechanisms/steppe-education-exhibition"));
            assertThat(page.locator("aside").innerText()).contains("Registered");
            assertThat(page.locator("main").innerText()).contains("Kazakhstan, Timor-Leste, Uzbekistan");
            analyst.fill("edition:number", "1");
            analyst.fill("edition:heldOn_input", "01/09/2026");
            analyst.fill("edition:event", "no such event");
            analyst.press("edition:record");
            page.waitForSelector(".summary a[href='#edition:event']");
            analyst.fill("edition:event", "forum-of-student-associations");
            analyst.press("edition:record");
            page.waitForSelector(".timeline a[href='/events/forum-of-student-associations']");
            analyst.assertAccessible();
            analyst.open("/manage/cooperation/mechanisms/steppe-education-exhibition/edit");
            assertThat(page.locator("[id='entry:fields']").innerText()).contains("Mining and extraction (0724)");
            assertThat(page.locator("[id='entry:parties:0:languages']").innerText())
                    .contains("Tetum");
            var api = nobody.as(Demo.ANALYST);
            var body = Map.of("title", Map.of("en", "Steppe exhibition"), "kind", "EXHIBITION");
            api.put("mechanisms/steppe-education-exhibition", body).expect(200);
            analyst.press("entry:save");
            page.waitForSelector(".notice-bad");
            analyst.open("/manage/cooperation?what=MECHANISM&query=steppe");
            assertThat(page.locator("[id='entries:rows_data']").innerText()).contains("Steppe exhibition");
            analyst.assertAccessible();
        }
        try (var scholar = visitor(Look.desktop("en")).signIn(Demo.SCHOLAR)) {
            assertThat(scholar.open("/manage/cooperation")).isEqualTo(404);
            assertThat(scholar.open("/manage/cooperation/mechanisms/new")).isEqualTo(404);
        }
    }

    @Test
    void aScholarshipAsksForALevelAndIsOpenToThoseWhoHaveIt() {
        try (var analyst = visitor(Look.desktop("en")).signIn(Demo.ANALYST)) {
            analyst.open("/manage/cooperation/mechanisms/new");
            var page = analyst.page();
            analyst.choose("entry:kind", "SCHOLARSHIP_SCHEME");
            analyst.choose("entry:parties:0:role", "FUNDER");
            analyst.chooseExactly("entry:parties:0:country", "China", "China");
            analyst.choose("entry:parties:0:sector", "GOVERNMENT");
            analyst.fill("entry:title_en", "Grant for readers of Chinese");
            analyst.fill("entry:scholarship-places", "25");
            analyst.chooseOne("entry:scholarship-language", "Chin", "Chinese");
            analyst.choose("entry:scholarship-scheme", "HSK 2010");
            analyst.fill("entry:scholarship-level", "9");
            analyst.press("entry:save");
            page.waitForSelector(".summary a[href='#entry:scholarship-level']");
            analyst.fill("entry:scholarship-level", "6");
            analyst.assertAccessible();
            analyst.press("entry:save");
            page.waitForURL(url -> url.endsWith("/manage/cooperation/mechanisms/grant-for-readers-of-chinese"));
        }
        var scheme = nobody.get("mechanisms/grant-for-readers-of-chinese")
                .expect(200)
                .json();
        assertThat(scheme.at("/scholarship/places").asInt()).isEqualTo(25);
        assertThat(scheme.at("/scholarship/level").asText()).isEqualTo("6");
        try (var scholar = visitor(Look.phone("zh")).signIn(Demo.SCHOLAR)) {
            scholar.open("/cooperation/mechanisms/grant-for-readers-of-chinese");
            assertThat(scholar.page().locator("dl.facts").innerText()).contains("HSK 6");
            scholar.open("/my/levels");
            var rows = scholar.page().locator("[aria-labelledby=openings] tbody");
            assertThat(rows.locator("a[href='/cooperation/mechanisms/grant-for-readers-of-chinese']")
                            .count())
                    .isEqualTo(1);
            scholar.assertAccessible();
        }
        var openings =
                nobody.as(Demo.SCHOLAR).get("levels/openings").expect(200).json();
        assertThat(openings).anySatisfy(opening -> {
            assertThat(opening.get("link").asText()).isEqualTo("/cooperation/mechanisms/grant-for-readers-of-chinese");
            assertThat(opening.get("met").asBoolean()).isFalse();
        });
        nobody.get("levels/openings").expect(401);
    }

    @Test
    void evidenceWithAFileIsShownByOneSideAndAcceptedByTheOther() {
        var analyst = nobody.as(Demo.ANALYST);
        var body = Map.of(
                "title",
                Map.of("en", "Grammar for engineers"),
                "purpose",
                Map.of("en", "Write a grammar."),
                "way",
                "SPECIAL_PROJECT",
                "parties",
                List.of(
                        Map.of("role", "PARTNER", "organization", "jinling-river-university"),
                        Map.of("role", "PARTNER", "organization", "university-of-the-high-valley")));
        var slug = analyst.post("projects", body)
                .expect(201)
                .json()
                .at("/entry/slug")
                .asText();
        var managed = "/manage/cooperation/projects/" + slug;
        try (var keeper = visitor(Look.desktop("en")).signIn(Demo.ANALYST)) {
            keeper.open(managed);
            var page = keeper.page();
            for (var state : List.of("PROPOSED", "REVIEWED", "APPROVED", "CONTRACTED", "RUNNING")) {
                keeper.choose("move:state", state);
                keeper.press("move:go");
                page.waitForLoadState();
            }
            page.locator("summary:has-text('Add a milestone')").click();
            keeper.fill("milestone:title_en", "The first chapter");
            keeper.fill("milestone:due_input", "31/12/2026");
            keeper.press("milestone:addMilestone");
            page.waitForSelector(".timeline:has-text('The first chapter')");
            keeper.assertAccessible();
            keeper.open(managed + "/plan");
            keeper.assertAccessible();
            keeper.open(managed);
            page.locator("summary:has-text('Add a result')").click();
            keeper.fill("result:title_en", "A word list");
            keeper.press("result:addResult");
            page.locator("a:has-text('A word list')").click();
            page.locator("[id='advance:stage'] >> text=Pilot").click();
            keeper.press("advance:go");
            page.waitForSelector("li:has-text('Pilot')");
            page.locator("a:has-text('A word list')").click();
            page.locator("[id='advance:stage'] >> text=In use").click();
            keeper.press("advance:go");
            page.waitForSelector(".summary a[href='#advance:usedBy']");
            keeper.assertAccessible();
        }
        try (var officer = visitor(Look.desktop("en")).signIn(Demo.OFFICER)) {
            officer.open("/my/projects");
            officer.assertAccessible();
            var page = officer.page();
            assertThat(page.locator("a[href='" + managed + "/work/1']").count()).isEqualTo(1);
            officer.open(managed + "/work/1");
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "chapter.csv", "text/csv", "word,meaning\none,1\n".getBytes(StandardCharsets.UTF_8)));
            page.locator(".ui-fileupload-upload").click();
            page.waitForSelector(".files a[download='chapter.csv']");
            officer.open(managed + "/work/1");
            officer.choose("evidence:kind", "DELIVERABLE");
            officer.press("evidence:submit");
            page.waitForSelector(".summary a");
            page.locator("[id='evidence:file']")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("chapter.csv"));
            officer.assertAccessible();
            officer.press("evidence:submit");
            page.waitForURL(url -> url.endsWith("/work"));
            assertThat(page.locator("main").innerText()).contains("chapter.csv", "SHA-256");
            assertThat(page.locator("a:has-text('Accept or return')").count()).isZero();
        }
        try (var partner = visitor(Look.phone("en")).signIn(Demo.PARTNER)) {
            partner.open(managed + "/work");
            var page = partner.page();
            page.locator("a:has-text('Accept or return')").click();
            page.waitForSelector(".files a[download='chapter.csv']");
            partner.assertAccessible();
            partner.press("decision:accept");
            page.waitForURL(url -> url.endsWith("/work"));
            assertThat(page.locator("main").innerText()).contains("Accepted by the other side");
        }
        try (var center = visitor(Look.desktop("en")).signIn(Demo.CENTER)) {
            assertThat(center.open(managed + "/work")).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageStandsEveryLook(Look look) {
        try (var analyst = visitor(look).signIn(Demo.ANALYST)) {
            for (var page : List.of(
                    "/manage/cooperation",
                    "/manage/cooperation/instruments/new",
                    "/manage/cooperation/programmes/bachelor-of-water-engineering/edit",
                    "/manage/cooperation/programmes/bachelor-of-water-engineering",
                    "/manage/cooperation/alliances/alliance-of-universities-on-the-old-trade-roads",
                    "/manage/cooperation/projects/engineering-course-in-spanish-and-chinese",
                    "/manage/cooperation/projects/engineering-course-in-spanish-and-chinese/plan",
                    "/manage/cooperation/projects/engineering-course-in-spanish-and-chinese/results/1")) {
                check(analyst, page);
            }
        }
    }
}
