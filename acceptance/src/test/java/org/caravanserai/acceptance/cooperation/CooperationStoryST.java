package org.caravanserai.acceptance.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An analyst asks with whom cooperation is one-way, how many languages there are, and what stands behind a figure. */
@Tag("cooperation")
class CooperationStoryST extends BrowserTest {

    private final Api nobody = Api.of(Product.shared());

    private JsonNode get(String path) {
        return nobody.get(path).expect(200).json();
    }

    @Test
    void fiftyFiveOfficialLanguagesFollowFromTheRule() {
        var count = get("languages?group=BR&asOf=2018-12-31");
        assertThat(count.get("total").asInt()).isEqualTo(55);
        assertThat(count.get("items").get(0).get("countries")).hasSize(14);
        assertThat(get("languages?asOf=2018-12-31&rule=macrolanguages")
                        .get("total")
                        .asInt())
                .isEqualTo(50);
        var refused = nobody.get("languages?group=EU").expect(400).json();
        assertThat(refused.at("/violations/0/field").asText()).isEqualTo("group");
        assertThat(get("country-groups").findValuesAsText("code")).contains("BR", "ASEAN", "CEEC");
        nobody.get("countries/ZZ").expect(404);
    }

    @Test
    void aFigureIsExplainedAndItsRowsAreThere() {
        var analyst = nobody.as(Demo.ANALYST);
        var balance = analyst.get("indicators/BAL?country=KZ").expect(200).json();
        var value = balance.at("/values/0");
        assertThat(value.get("withheld").asBoolean()).isFalse();
        assertThat(balance.at("/explain/numerator").asText()).isEqualTo("I − O");
        assertThat(balance.at("/explain/groupVersion").asText()).isEqualTo("BR@2");
        var rows = analyst.get("indicators/BAL/rows?country=KZ&size=200")
                .expect(200)
                .json();
        int persons = 0;
        for (var row : rows.get("items")) {
            persons += row.path("persons").asInt();
        }
        assertThat(value.get("n").asInt())
                .as("who keeps figures reads them exactly")
                .isEqualTo(persons);
        assertThat(analyst.get("indicators/BAL/rows.csv?country=KZ").expect(200).body())
                .contains("academicYear");
        assertThat(get("indicators/BAL?country=KZ&asOf=2001-01-01")
                        .at("/values/0/withheld")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void figuresAreRecordedAndCorrectedByAnAnalystOnly() {
        var figure = Map.of(
                "series",
                "INBOUND_STUDENTS",
                "year",
                2031,
                "country",
                "KZ",
                "exact",
                100,
                "source",
                "Registry " + UUID.randomUUID(),
                "status",
                "OFFICIAL");
        nobody.post("statistics", figure).expect(401);
        var analyst = nobody.as(Demo.ANALYST);
        var id = analyst.post("statistics", figure).expect(201).json().get("id").asText();
        analyst.post("statistics", figure).expect(409);
        var correction = Map.of("exact", 110, "status", "OFFICIAL", "reason", "A slip of the pen.");
        var corrected = analyst.post("statistics/" + id + "/correction", correction)
                .expect(201)
                .json();
        assertThat(corrected.get("corrects").asText()).isEqualTo(id);
        analyst.post("statistics/" + id + "/correction", correction).expect(409);
        assertThat(get("statistics/" + id).get("corrected").asBoolean()).isTrue();
    }

    @Test
    void aTableOfFiguresIsImportedOnceAndContradictionsStandSideBySide() {
        var analyst = nobody.as(Demo.ANALYST);
        var table = """
            series,year,country,value,source,status
            INBOUND_STUDENTS,2033,Kazakhstan,100,First office,OFFICIAL
            INBOUND_STUDENTS,2033,KAZ,120,Second office,DISPUTED
            INBOUND_STUDENTS,2033,Atlantis,1,First office,OFFICIAL
            """;
        nobody.as(Demo.SCHOLAR)
                .post("statistics/import", table, "Content-Type", "text/csv")
                .expect(404);
        assertThat(imported(analyst, table).get("created").asInt()).isEqualTo(2);
        var again = imported(analyst, table);
        assertThat(again.get("unchanged").asInt()).isEqualTo(2);
        assertThat(again.at("/refused/0/reason").asText()).contains("Atlantis");
        var changed = imported(analyst, table.replace("100", "101"));
        assertThat(changed.get("refused")).hasSize(2);
        var figures = get("statistics?series=INBOUND_STUDENTS&year=2033&country=KZ");
        assertThat(figures.get("total").asInt()).isEqualTo(2);
        assertThat(figures.at("/items/0/contradicted").asBoolean()).isTrue();
        try (Visitor keeper = visitor(Look.desktop("en")).signIn(Demo.ANALYST)) {
            keeper.open("/manage/cooperation");
            keeper.page().locator("a:has-text('Import statistics')").click();
            keeper.page().waitForURL(url -> url.contains("/manage/imports"));
            assertThat(keeper.page().locator("[id='table:into']").inputValue()).isEqualTo("statistics@");
        }
    }

    @Test
    void aTableWithAColumnForEachYearAndOneOfSdmxAreRead() {
        var analyst = nobody.as(Demo.ANALYST);
        var wide = imported(analyst, """
            "Data Source","An office, as the World Bank writes"
            "Country Name","Country Code","Source","Series","2034 [YR2034]","2035 [YR2035]","2036 [YR2036]"
            "Kazakhstan","KAZ","Wide office","INBOUND_STUDENTS","100","..","120"
            """);
        assertThat(wide.get("created").asInt()).isEqualTo(2);
        var sdmx = imported(analyst, """
            DATAFLOW,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MULT,OBS_STATUS,SOURCE,STATUS
            UNESCO:EDU(1.0),KAZ,INBOUND_STUDENTS,2037,1.5,2,B,Sdmx office,OFFICIAL
            UNESCO:EDU(1.0),KAZ,INBOUND_STUDENTS,2038,,,M,Sdmx office,OFFICIAL
            """);
        assertThat(sdmx.get("created").asInt()).isEqualTo(1);
        assertThat(sdmx.get("unchanged").asInt()).isEqualTo(1);
        var figure =
                get("statistics?series=INBOUND_STUDENTS&year=2037&country=KZ").at("/items/0");
        assertThat(figure.get("value").asInt()).isEqualTo(150);
        assertThat(figure.get("flag").asText()).isEqualTo("BREAK");
    }

    private static JsonNode imported(Api analyst, String table) {
        var location = analyst.post("statistics/import", table, "Content-Type", "text/csv")
                .expect(202)
                .header("Location")
                .orElseThrow();
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> analyst.get(location).expect(200).json(), report -> !"RUNNING"
                        .equals(report.get("state").asText()));
    }

    @Test
    void anAnalystSeesByClickingWhereCooperationIsOneWay() {
        try (Visitor analyst = visitor(Look.desktop("en")).signIn(Demo.ANALYST)) {
            analyst.open("/cooperation");
            var page = analyst.page();
            analyst.drawn(".picture");
            page.locator("section[aria-labelledby=balance] .picture summary")
                    .first()
                    .click();
            var row = page.locator(
                            "section[aria-labelledby=balance] .picture tbody tr",
                            new com.microsoft.playwright.Page.LocatorOptions().setHasText("Kazakhstan"))
                    .first();
            assertThat(row.innerText()).contains("One-way");
            analyst.assertAccessible();
            row.locator("a").click();
            page.waitForURL(url -> url.endsWith("/countries/KZ"));
            assertThat(page.locator("section[aria-labelledby=published]").innerText())
                    .as("what is published comes first")
                    .contains("11,784", "+3,910 since 2010", "1,472", "67%");
            page.locator("summary:has-text('All indicators')").click();
            assertThat(page.locator("main").innerText()).contains("Kazakh", "Mostly to China");
            analyst.assertAccessible();
            page.locator("a:text-is('Situation report')").first().click();
            page.waitForSelector("h1:has-text('Situation report: Kazakhstan')");
            analyst.assertAccessible();
            analyst.open("/countries?indicator=CLASS");
            assertThat(page.locator(
                                    ".tile",
                                    new com.microsoft.playwright.Page.LocatorOptions().setHasText("Kazakhstan"))
                            .innerText())
                    .contains("Mostly to China");
            analyst.assertAccessible();
            analyst.open("/cooperation/languages?asOf=2018-12-31");
            assertThat(page.locator("main .table-wrap tbody tr")).matches(rows -> rows.count() == 55);
            analyst.assertAccessible();
            analyst.assertQuiet();
        }
    }

    /** Seven questions, each from the menu by clicking alone, each with its rows or records. */
    @Test
    void anAnalystAnswersTheSevenQuestionsByClicking() {
        try (Visitor analyst = visitor(Look.desktop("en")).signIn(Demo.ANALYST)) {
            var page = analyst.page();
            answered(
                    analyst,
                    "With which countries is cooperation one-way, by the people seen on this platform?",
                    "Kazakhstan");
            answered(analyst, "Which countries have two platforms or fewer?", "Bhutan");
            answered(analyst, "For which official languages has no one reached B2?", "Dari");
            asked(analyst, "What ends within 180 days, and who depends on it?");
            page.waitForURL(url -> url.contains("/cooperation/ending"));
            assertThat(page.locator("main table").first().innerText())
                    .contains("Semirechye", "Executive programme for culture and education with Egypt");
            analyst.assertAccessible();
            page.locator("main table a[href*='/organizations/']").first().click();
            page.waitForURL(url -> url.contains("/organizations/"));
            assertThat(page.locator("section[aria-labelledby=cooperation]").innerText())
                    .contains("Exchange agreement");
            analyst.assertAccessible();
            answered(analyst, "With which countries has cooperation become deeper, and why?", "Kazakhstan");
            page.locator("main table a:has(bdi:text-is('Kazakhstan'))").first().click();
            page.waitForURL(url -> url.contains("/countries/KZ?then="));
            assertThat(page.locator("section[aria-labelledby=depth]").innerText())
                    .contains("Level 4 of 5", "What has raised it", "Bachelor of water engineering");
            analyst.assertAccessible();

            asked(analyst, "Is my degree recognized there?");
            page.locator("#filter-country").selectOption("TH");
            page.locator("#filter-level").selectOption("MASTER");
            page.locator("main form button[type=submit]").click();
            page.waitForSelector("#answer");
            assertThat(page.locator("main").innerText()).contains("Yes, it is recognized", "Thailand");
            page.locator("section[aria-labelledby=answer] a[href^='/cooperation/instruments/']")
                    .click();
            page.waitForURL(url -> url.contains("/cooperation/instruments/"));
            assertThat(page.locator("main").innerText()).contains("Thailand", "Master");

            asked(analyst, "Which way of cooperating suits my purpose?");
            page.locator("#filter-purpose").selectOption("TRAIN_SKILLED_PEOPLE");
            page.locator("#filter-country").selectOption("KZ");
            page.locator("#filter-field").selectOption("0724");
            page.locator("main form button[type=submit]").click();
            page.waitForSelector(".cards li");
            var best = page.locator(".cards > li").first();
            assertThat(best.innerText()).contains("Special research institution");
            best.locator("a[href*='oil-and-gas-research']").click();
            page.waitForURL(url -> url.contains("/cooperation/projects/oil-and-gas-research"));
            assertThat(page.locator("main").innerText())
                    .contains("Exploration methods for salt basins", "North Caspian Basin");
            analyst.assertQuiet();
        }
    }

    @Test
    void whatIsAskedByClickingIsAnsweredByTheApiToo() {
        assertThat(nobody.get("indicators/B2/rows.csv?most=0").expect(200).body())
                .contains("prs");
        assertThat(nobody.as(Demo.ANALYST)
                        .get("indicators/B2/rows.csv?least=1")
                        .expect(200)
                        .body())
                .as("people learned it up to B2")
                .contains("vi,");
        assertThat(nobody.get("indicators/TAUGHT/rows.csv").expect(200).body()).contains("zh");
        var deeper = get("indicators/DEPTH/comparison?country=KZ&then=2023-11-26");
        assertThat(deeper.at("/values/0/difference").asInt()).isPositive();
        var depth = get("countries/KZ/depth?then=2023-11-26");
        assertThat(depth.get("level").asInt()).isEqualTo(4);
        assertThat(depth.at("/raised/0/kind").asText()).isEqualTo("PROGRAMME");
        nobody.get("countries/ZZ/depth").expect(404);
        assertThat(nobody.get("indicators/DEPTH/comparison?then=soon")
                        .expect(400)
                        .json()
                        .at("/violations/0/field")
                        .asText())
                .isEqualTo("then");
        nobody.get("indicators/DEPTH/comparison").expect(400);
        nobody.get("indicators/PLAT?most=many").expect(400);
        nobody.get("/cooperation/indicators/NONE").expect(404);
    }

    @Test
    void picturesSayTheirFindingAndHaveTheSameAsATable() {
        try (Visitor visitor = visitor(Look.desktop("en"))) {
            var page = visitor.page();
            visitor.open("/countries");
            visitor.drawn(".picture");
            assertThat(page.locator("h2[role=status]").innerText())
                    .as("the first view says something")
                    .doesNotContain("Nothing can be published");
            var map = page.locator("section[aria-labelledby=mechanisms]");
            assertThat(map.locator("figcaption").innerText()).matches("\\d+ of 896 cells are empty");
            map.locator("summary").click();
            assertThat(map.locator("tbody tr").count()).isEqualTo(64);
            var histogram = page.locator("section[aria-labelledby=platforms]");
            histogram.locator("summary").click();
            int countries = histogram.locator("tbody td").allInnerTexts().stream()
                    .mapToInt(Integer::parseInt)
                    .sum();
            assertThat(countries).isEqualTo(64);
            visitor.assertAccessible();
            visitor.open("/cooperation?then=2024-06-30&region=CENTRAL_ASIA");
            visitor.drawn(".picture");
            assertThat(page.locator("section[aria-labelledby=network] figcaption")
                            .innerText())
                    .contains("of organizations cooperate");
            visitor.assertAccessible();
            var onPaper = ".picture svg[viewBox]";
            page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))");
            assertThat(page.locator(onPaper).count())
                    .as("pictures that shrink with the page")
                    .isEqualTo(page.locator(".picture svg").count());
            page.evaluate("() => window.dispatchEvent(new Event('afterprint'))");
            assertThat(page.locator(onPaper).count()).isZero();
            visitor.open("/countries/VN?then=2023-11-26");
            assertThat(page.locator("main").innerText())
                    .contains("Red River Language Center", "Vietnamese", "What is missing");
            visitor.assertAccessible();
            visitor.assertQuiet();
        }
        for (var code : List.of("FILL", "GO", "ATT", "COMPL", "ALLACT", "APPL", "QUOTA")) {
            assertThat(get("indicators/" + code).get("values")).as(code).isNotEmpty();
        }
    }

    @Test
    void numbersAndNamesArePrintedAsTheLanguageOfThePageDoes() {
        try (Visitor visitor = visitor(Look.desktop("fr")).signIn(Demo.ANALYST)) {
            var page = visitor.page();
            visitor.open("/cooperation");
            visitor.drawn("section[aria-labelledby=balance]");
            assertThat(page.locator("section[aria-labelledby=balance] svg").textContent())
                    .contains("\u22120,5", "0,5")
                    .doesNotContain("0.5");
            page.locator("section[aria-labelledby=balance] .picture summary").click();
            assertThat(page.locator("section[aria-labelledby=balance] .picture tbody td:last-child")
                            .allInnerTexts())
                    .allMatch(value -> value.matches("[+\u2212]?[01],\\d\\d"));
            visitor.open("/countries");
            page.locator("section[aria-labelledby=mechanisms] summary").click();
            var names =
                    page.locator("section[aria-labelledby=mechanisms] tbody th").allInnerTexts();
            assertThat(names.indexOf("\u00c9gypte"))
                    .as("with the other names in E")
                    .isBetween(0, names.indexOf("Kazakhstan"));
            visitor.assertQuiet();
        }
        try (Visitor visitor = visitor(Look.desktop("ar")).signIn(Demo.ANALYST)) {
            visitor.open("/cooperation");
            visitor.drawn("section[aria-labelledby=balance]");
            assertThat(visitor.page()
                            .locator("section[aria-labelledby=balance] svg")
                            .textContent())
                    .as("the digits of the page")
                    .contains("0.5")
                    .doesNotContainPattern("[\u0660-\u0669]");
        }
    }

    /** From the first page over the menu to the panel of questions. */
    /** Published figures and those of the platform each have one number, which leads to exactly the countries that it counts. */
    @Test
    void oneWayIsOneNumberThatLeadsToItsCountries() {
        try (Visitor visitor = visitor(Look.desktop("en"))) {
            var page = visitor.page();
            visitor.open("/");
            page.locator(".top-nav a[href='/cooperation']").click();
            page.waitForURL(url -> url.endsWith("/cooperation"));
            var seen = page.locator(".questions li")
                    .first()
                    .locator(".questions-answer")
                    .innerText()
                    .split("\\D+");
            assertThat(page.locator("section[aria-labelledby=balance]").innerText())
                    .contains("Of " + seen[1] + " countries with enough exchanges, cooperation is one-way with "
                            + seen[0]);
            page.locator("section[aria-labelledby=balance] summary:has-text('Show as table')")
                    .click();
            assertThat(page.locator("section[aria-labelledby=balance] .badge").count())
                    .isEqualTo(Integer.parseInt(seen[0]));
            page.locator(".questions a").first().click();
            assertRows(visitor, seen[0], "");
            visitor.open("/");
            page.locator(".top-nav a[href='/cooperation']").click();
            var sentence = page.locator(".published a:has-text('have published figures for both directions')");
            var published = sentence.innerText().replaceAll("^\\D+", "").split("\\D+")[0];
            sentence.click();
            assertRows(visitor, published, "year of the students in China");
        }
    }

    private static void assertRows(Visitor visitor, String number, String text) {
        var page = visitor.page();
        page.waitForURL(url -> url.contains("/cooperation/indicators/"));
        assertThat(page.locator("#answer").innerText())
                .matches(Pattern.compile(number + " countr(y|ies)\\b.*", Pattern.DOTALL));
        var rows = page.locator("main table").first().locator("tbody tr");
        assertThat(rows.count()).isEqualTo(Integer.parseInt(number));
        assertThat(rows.allInnerTexts()).allMatch(row -> row.contains(text));
        visitor.assertAccessible();
    }

    private static void asked(Visitor analyst, String question) {
        var page = analyst.page();
        analyst.open("/");
        page.locator(".top-nav a[href='/cooperation']").click();
        page.waitForURL(url -> url.endsWith("/cooperation"));
        page.locator(".questions a:text-is('" + question + "')").click();
        page.waitForURL(url -> !url.endsWith("/cooperation"));
    }

    private static void answered(Visitor analyst, String question, String answer) {
        asked(analyst, question);
        analyst.page().waitForURL(url -> url.contains("/cooperation/indicators/"));
        assertThat(analyst.page().locator("h1").innerText()).isEqualTo(question);
        assertThat(analyst.page().locator("#answer").innerText()).containsPattern("\\d+ (?:countr|language)");
        assertThat(analyst.page().locator("main table").first().innerText()).contains(answer);
        assertThat(analyst.page()
                        .locator("section[aria-labelledby=rows] tbody tr")
                        .count())
                .isPositive();
        assertThat(analyst.page()
                        .locator("section[aria-labelledby=rows] a[href*='/rows.csv']")
                        .count())
                .isPositive();
        analyst.assertAccessible();
    }

    /** Use of places, one-way agreements, students, recognition, evidence, delay, money by side and depth with its companions. */
    @Test
    void theIndicatorsOfUseSidesAndPeopleHaveValuesAndRows() {
        double shares = 0;
        for (var code : List.of("P2", "P2IN", "P2OUT", "P2NONE")) {
            shares += get("indicators/" + code).at("/values/0/value").asDouble();
        }
        assertThat(shares).isBetween(0.999, 1.001);
        for (var code : List.of("UTIL", "NETR", "RECPPL", "GIVEN", "PLEDGED")) {
            assertThat(get("indicators/" + code + "/rows").get("total").asInt())
                    .as(code)
                    .isPositive();
            assertThat(nobody.get("indicators/" + code + "/rows.csv")
                            .expect(200)
                            .body())
                    .as(code)
                    .contains("\n");
        }
        assertThat(get("indicators/GIVEN").get("values").findValuesAsText("key"))
                .as("each currency by itself")
                .containsExactly("CNY", "KZT");
        assertThat(get("indicators/MSEV?country=MX").at("/values/0/value").asDouble())
                .isEqualTo(1);
        assertThat(get("indicators/SLIP?country=MX").at("/values/0/withheld").asBoolean())
                .as("fewer than five milestones")
                .isTrue();
        assertThat(get("indicators/NETR?country=KZ").at("/values/0/value").isNumber())
                .isTrue();
        assertThat(get("indicators/NETR?country=BT").at("/values/0/withheld").asBoolean())
                .as("no figure of the students of Bhutan")
                .isTrue();
        assertThat(get("indicators/KEYNOTE?country=VN").at("/values/0/value").asDouble())
                .as("two of six of the last exchange week")
                .isBetween(0.333, 0.334);
        assertThat(get("indicators/KEYNOTE?country=KZ").at("/values/0/withheld").asBoolean())
                .isTrue();
        assertThat(get("indicators/KEYNOTE?country=KZ").at("/values/0/n").isNull())
                .as("nor how few there are is told")
                .isTrue();
        assertThat(get("indicators/KEYNOTE/rows?country=VN").get("total").asInt())
                .isEqualTo(6);
        assertThat(get("indicators/CHNR?country=BT").at("/values/0/withheld").asBoolean())
                .as("no learners in Bhutan")
                .isTrue();
        var score = get("indicators/DSCORE?country=KZ").at("/values/0");
        assertThat(score.at("/beside/deepest").asInt()).isEqualTo(4);
        assertThat(score.at("/beside/linear").isNumber()).isTrue();
        assertThat(score.get("n").asInt()).isPositive();
        try (Visitor visitor = visitor(Look.desktop("en"))) {
            visitor.open("/countries?indicator=DSCORE");
            assertThat(visitor.page().locator(".tile:has-text('Kazakhstan')").innerText())
                    .contains("deepest level: 4", "median level", "equal steps between levels");
            visitor.assertAccessible();
            visitor.open("/cooperation/indicators/UTIL");
            assertThat(visitor.page().locator("main").innerText()).contains("To China", "On paper only");
            visitor.assertAccessible();
        }
    }

    @Test
    void thePagesStandOnAPhoneInArabicAndAtNight() {
        for (var look : looks().toList()) {
            try (Visitor visitor = visitor(look)) {
                for (var path : new String[] {
                    "/cooperation",
                    "/countries",
                    "/countries/KZ",
                    "/cooperation/statistics",
                    "/cooperation/indicators",
                    "/cooperation/indicators/DEPTH?then=2023-11-26"
                }) {
                    assertThat(visitor.open(path)).isEqualTo(200);
                    visitor.assertFits();
                    visitor.assertAccessible();
                }
            }
        }
        assertThat(nobody.get("situation-report.pdf?language=ar").expect(200).body())
                .startsWith("%PDF");
    }
}
