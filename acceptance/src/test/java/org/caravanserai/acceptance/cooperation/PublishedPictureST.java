package org.caravanserai.acceptance.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** Somebody who has never seen the product finds from the home page, by clicking alone, what is published and what the platform has seen. */
@Tag("cooperation")
class PublishedPictureST extends BrowserTest {

    private final Api nobody = Api.of(Product.shared());

    @Test
    void theHomePageSaysHowManyComeAndEachSentenceLeadsToItsRows() {
        try (var visitor = visitor(Look.desktop("en"))) {
            var page = visitor.page();
            visitor.open("/");
            var story = page.locator("section[aria-labelledby=cooperation-story]");
            assertThat(story.innerText()).contains("492,185", "266,600", "official languages", "within a year");
            visitor.assertAccessible();
            story.locator("a:has-text('492,185')").click();
            page.waitForURL(url -> url.contains("/cooperation/statistics?series=INBOUND_STUDENTS&year=2018"));
            assertThat(page.locator("section[aria-labelledby=all]").innerText())
                    .contains("Ministry of Education of China");
            visitor.assertAccessible();

            visitor.open("/");
            story.locator("a:has-text('more than four students')").click();
            page.waitForURL(url -> url.contains("/cooperation/indicators/SBAL"));
            assertThat(page.locator("main").innerText()).contains("Pakistan");

            visitor.open("/");
            story.locator("a:has-text('official languages')").click();
            page.waitForURL(url -> url.contains("/cooperation/languages"));
            assertThat(page.locator("main").innerText()).contains("Kazakh");

            visitor.open("/");
            story.locator("a:has-text('within a year')").click();
            page.waitForURL(url -> url.contains("/cooperation/ending"));
            assertThat(page.locator("main").innerText())
                    .contains("Executive programme for culture and education with Egypt");
            visitor.assertQuiet();
        }
    }

    @Test
    void theLineOfTheGroupHasTheSumsOfTheInterface() {
        var inbound = nobody.get("statistics/trends").expect(200).json().get("inbound");
        var last = StreamSupport.stream(inbound.get("years").spliterator(), false)
                .filter(year -> year.get("year").asInt() == 2018)
                .findFirst()
                .orElseThrow();
        try (var visitor = visitor(Look.desktop("en"))) {
            var page = visitor.page();
            visitor.open("/");
            page.locator("a:text-is('The whole picture')").click();
            page.waitForURL(url -> url.endsWith("/cooperation"));
            visitor.drawn("section[aria-labelledby=story] .picture");
            var story = page.locator("section[aria-labelledby=story]");
            story.locator(".picture summary").click();
            assertThat(story.locator("tbody tr:has(th:has-text('2018'))").innerText())
                    .contains(String.format("%,d", last.get("value").asLong()));
            assertThat(story.locator("figcaption").innerText())
                    .contains("from " + inbound.get("countries").size() + " countries");
            assertThat(page.locator("section[aria-labelledby=story-seen]").innerText())
                    .contains("official languages");
            visitor.assertAccessible();
            visitor.assertQuiet();
        }
        nobody.get("statistics/trends?group=NONE").expect(400);
        nobody.get("countries/ZZ/trends").expect(404);
    }

    @Test
    void theBalanceWithACountryOverTheYearsIsFoundFromTheMenu() {
        var series = nobody.get("countries/KZ/trends").expect(200).json().get("series");
        assertThat(series).hasSize(4);
        try (var visitor = visitor(Look.desktop("en"))) {
            var page = visitor.page();
            visitor.open("/");
            visitor.followTo("/cooperation");
            visitor.followTo("/countries");
            page.waitForURL(url -> url.endsWith("/countries"));
            page.locator(".tile[href*='/countries/KZ']").click();
            page.waitForURL(url -> url.contains("/countries/KZ"));
            var published = page.locator("section[aria-labelledby=published]");
            visitor.drawn("section[aria-labelledby=published] .picture");
            assertThat(published.locator(".figures").innerText())
                    .as("the rise since the first year, and the fall of the last one")
                    .contains("+3,910 since 2010, −2,440 since 2017");
            assertThat(((Number) page.evaluate("document.documentElement.scrollHeight")).intValue())
                    .isLessThanOrEqualTo(2500);
            published.locator("summary").click();
            for (var point : series.get(1).get("points")) {
                assertThat(published
                                .locator("tbody tr:has(th:has-text('"
                                        + point.get("year").asText() + "'))")
                                .innerText())
                        .contains(String.format("%,d", point.get("value").asLong()));
            }
            visitor.assertAccessible();
            published.locator("tbody a:text-is('2017')").click();
            page.waitForURL(url -> url.contains("country=KZ&year=2017"));
            assertThat(page.locator("section[aria-labelledby=all]").innerText())
                    .contains("14,224", "1,377", "UNESCO Institute for Statistics", "Compiled");
            visitor.assertQuiet();
        }
    }

    @Test
    void theMapHasACircleForEachCountryOfItsList() {
        for (var look : new Look[] {Look.desktop("en"), Look.phone("ar")}) {
            try (var visitor = visitor(look)) {
                var page = visitor.page();
                visitor.open("/cooperation/statistics?series=OUTBOUND_STUDENTS&year=2018");
                var map = page.locator("section[aria-labelledby=map]");
                visitor.drawn("section[aria-labelledby=map]");
                map.locator("summary").click();
                int rows = map.locator("tbody tr").count();
                assertThat(rows).isGreaterThan(30);
                var drawn = page.evaluate(
                        "() => { const at = document.querySelector('section[aria-labelledby=map] [_echarts_instance_]');"
                                + " return echarts.getInstanceByDom(at).getOption().series[0].data.length; }");
                assertThat(((Number) drawn).intValue()).isEqualTo(rows);
                visitor.assertAccessible();
                visitor.open("/countries?indicator=SBAL");
                visitor.drawn("figure[data-name=map]");
                visitor.assertAccessible();
                visitor.assertQuiet();
            }
        }
    }

    @Test
    void eachDataSetNamesItsSourcesAndTermsAndCanBeTakenAlong() {
        try (var visitor = visitor(Look.desktop("en"))) {
            var page = visitor.page();
            visitor.open("/cooperation");
            visitor.follow("All data sets with sources, terms and downloads");
            page.waitForURL(url -> url.endsWith("/cooperation/data"));
            var outbound = page.locator("section[aria-labelledby=OUTBOUND_STUDENTS]");
            assertThat(outbound.innerText()).contains("1998–2019", "Quote as:");
            outbound.locator("summary").click();
            assertThat(outbound.locator("a[rel~=license]").innerText()).isEqualTo("CC BY 4.0");
            assertThat(outbound.innerText()).contains("ten most frequent origins");
            assertThat(page.locator("section[aria-labelledby=INBOUND_STUDENTS]").innerText())
                    .contains("Some figures are disputed.");
            visitor.assertAccessible();
            visitor.assertQuiet();
        }
        var series = nobody.get("statistics/series?size=50").expect(200).json().get("items");
        for (var each : series) {
            var rows = nobody.get(
                            "statistics/rows.csv?series=" + each.get("code").asText())
                    .expect(200)
                    .body();
            assertThat(rows.lines().filter(line -> !line.isBlank()).count() - 1)
                    .as(each.get("code").asText())
                    .isGreaterThanOrEqualTo(each.get("figures").asInt());
        }
    }

    private JsonNode explored(String query) {
        return nobody.get("statistics/explore?" + query).expect(200).json();
    }

    /** The chosen series and years, in the order of the lines. */
    private static String cell(JsonNode point) {
        return point.get("value").isNull()
                ? "–"
                : NumberFormat.getInstance(Locale.ENGLISH)
                        .format(point.get("value").decimalValue());
    }

    @Test
    void aSeriesIsExploredInThreeClicksAndEachNumberIsThatOfTheInterface() {
        try (var visitor = visitor(Look.desktop("en"))) {
            var page = visitor.page();
            visitor.open("/cooperation");
            visitor.follow("Explore the figures: series, countries and years");
            page.waitForURL(url -> url.endsWith("/cooperation/explore"));
            page.selectOption("select[name=add]", "KZ");
            page.locator("main form[role=search] button").click();
            page.waitForURL(url -> url.contains("add=KZ"));
            page.selectOption("select[name=add]", "VN");
            page.selectOption("select[name=from]", "2014");
            page.locator("main form[role=search] button").click();
            page.waitForURL(url -> url.contains("add=VN"));
            page.locator("dl.facts dd a").first().click();
            page.waitForURL(url -> url.endsWith("/cooperation/explore/INBOUND_STUDENTS?countries=KZ,VN&from=2014"));
            visitor.drawn("#explored .picture");
            visitor.assertAccessible();
            page.locator("#explored details > summary").click();
            var rows = page.locator("#explored tbody tr");
            var lines = explored("countries=KZ,VN&from=2014").get("lines");
            assertThat(rows.count()).isEqualTo(lines.size()).isEqualTo(2);
            var drawn = page.evaluate(
                    "() => echarts.getInstanceByDom(document.querySelector('#explored [_echarts_instance_]')).getOption()"
                            + ".series.map(line => line.data.map(point => String(point.value)).join(' ')).join('|')");
            var expected = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) {
                var cells = rows.nth(i).locator("td").allInnerTexts();
                int at = 0;
                expected.append(i == 0 ? "" : "|");
                for (var point : lines.get(i).get("points")) {
                    assertThat(cells.get(at).replace("*", "").strip()).isEqualTo(cell(point));
                    expected.append(at++ == 0 ? "" : " ")
                            .append(point.get("value").asText().replace("null", "-"));
                }
            }
            assertThat(drawn).hasToString(expected.toString());

            page.selectOption("select[name=per]", "INHABITANTS");
            page.locator("main form[role=search] button").click();
            page.waitForURL(url -> url.contains("per=INHABITANTS"));
            page.locator("nav .tabs a:text-is('Table')").click();
            page.waitForURL(url -> url.contains("view=TABLE"));
            var rates = explored("countries=KZ,VN&from=2014&per=INHABITANTS").get("lines");
            assertThat(page.locator("#explored tbody tr").first().locator("td").allInnerTexts())
                    .contains(cell(rates.get(0).get("points").get(0)));
            visitor.assertAccessible();
            page.locator("#explored thead a:text-is('2014')").click();
            page.waitForURL(url -> url.contains("sort=2014"));
            assertThat(page.locator("#explored th[aria-sort=descending]").innerText())
                    .startsWith("2014");
            assertThat(page.locator("#explored tbody td:first-of-type").allInnerTexts())
                    .as("the larger first")
                    .isSortedAccordingTo(Comparator.comparing((String text) -> Double.valueOf(
                                    text.replace("*", "").replace(",", "").strip()))
                            .reversed());
            visitor.assertAccessible();
            page.locator("nav .tabs a:text-is('First and last')").click();
            visitor.drawn("#explored .picture");
            page.locator("#explored details > summary").click();
            assertThat(page.locator("#explored thead th").allInnerTexts())
                    .hasSize(3)
                    .element(1)
                    .isEqualTo("2014");
            assertThat(page.evaluate(
                            "() => echarts.getInstanceByDom(document.querySelector('#explored [_echarts_instance_]'))"
                                    + ".getOption().series.map(line => line.name).join(' | ')"))
                    .isEqualTo(String.join(
                            " | ", page.locator("#explored tbody th").allInnerTexts()));
            visitor.assertAccessible();
            page.locator("nav .tabs a:text-is('In order')").click();
            visitor.drawn("#explored .picture");
            visitor.assertAccessible();
            page.locator("nav .tabs a:text-is('Map')").click();
            visitor.drawn("#explored .picture");
            visitor.assertAccessible();
            visitor.assertQuiet();
        }
        nobody.get("statistics/explore?series=NONE").expect(400);
        nobody.get("statistics/explore?countries=ZZ").expect(400);
        nobody.get("statistics/explore?from=2018&to=2010").expect(400);
        nobody.get("/cooperation/explore/NONE").expect(404);
    }

    @Test
    void countriesStandSideBySideFromTheirPages() {
        for (var look : new Look[] {Look.desktop("en"), Look.phone("ar")}) {
            try (var visitor = visitor(look)) {
                var page = visitor.page();
                visitor.open("/countries/KZ");
                page.locator("main a[href='/cooperation/compare?countries=KZ']").click();
                page.waitForURL(url -> url.endsWith("/cooperation/compare?countries=KZ"));
                visitor.assertAccessible();
                page.selectOption("select[name=add]", "VN");
                page.locator("main form[role=search] button").click();
                page.waitForURL(url -> url.contains("add=VN"));
                visitor.drawn("section[aria-labelledby=together] .picture");
                visitor.assertAccessible();
                var table = page.locator("section[aria-labelledby=headlines] table");
                assertThat(table.innerText()).contains("11,784", "11,299");
                for (var country : new String[] {"KZ", "VN"}) {
                    var line = explored("per=INHABITANTS&from=2018&countries=" + country)
                            .get("lines")
                            .get(0);
                    assertThat(table.innerText())
                            .contains(cell(line.get("points").get(0)));
                }
                assertThat(page.locator("section[aria-labelledby=smalls] .picture")
                                .count())
                        .isEqualTo(2);
                visitor.assertQuiet();
            }
        }
    }

    @Test
    void aPictureIsTakenAlongWithItsTitleAndSource() throws IOException {
        try (var visitor = visitor(Look.desktop("en"))) {
            var page = visitor.page();
            visitor.open("/cooperation/explore/OUTBOUND_STUDENTS?countries=KZ");
            visitor.drawn("#explored .picture");
            var svg = Files.readString(page.waitForDownload(
                            () -> page.locator("[data-save-picture=svg]").click())
                    .path());
            assertThat(svg)
                    .contains("Kazakhstan", "CC BY 4.0", "/cooperation/explore/OUTBOUND_STUDENTS?countries=KZ")
                    .contains("<path");
            assertThatCode(() -> DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(svg))))
                    .doesNotThrowAnyException();
            var png = page.waitForDownload(
                    () -> page.locator("[data-save-picture=png]").click());
            assertThat(png.suggestedFilename()).isEqualTo("outbound-students-kz.png");
            var image = ImageIO.read(png.path().toFile());
            assertThat(image.getWidth()).isGreaterThan(1000);
            visitor.assertQuiet();
        }
        var wide = nobody.get(
                        "statistics/explore.csv?series=OUTBOUND_STUDENTS&countries=KZ&from=2018&to=2019&layout=wide")
                .expect(200)
                .body();
        assertThat(wide).contains("series,country,countryName,per,2018,2019,source", "OUTBOUND_STUDENTS,KZ,Kazakhstan");
        var quoted = nobody.get("statistics/series/OUTBOUND_STUDENTS/citation.txt?countries=KZ")
                .expect(200)
                .body();
        assertThat(quoted).contains("Students from China abroad: Kazakhstan", "CC BY 4.0", "countries=KZ");
        assertThat(nobody.get("statistics/series/OUTBOUND_STUDENTS/citation.xml")
                        .expect(200)
                        .body())
                .contains("http://datacite.org/schema/kernel-4");
        nobody.get("statistics/series/NONE/citation.bib").expect(400);
    }

    @Test
    void pagesOfOthersShowAPictureAndNothingElse() {
        var page = Product.shared().url() + "/cooperation/explore/INBOUND_STUDENTS?countries=KZ";
        var embedded = nobody.get("oembed?format=json&url=" + URLEncoder.encode(page, StandardCharsets.UTF_8))
                .expect(200)
                .json();
        assertThat(embedded.get("type").asText()).isEqualTo("rich");
        assertThat(embedded.get("html").asText()).contains("/embed/INBOUND_STUDENTS?countries=KZ");
        nobody.get("oembed?url=https://example.org/").expect(404);
        nobody.get("oembed?format=xml&url=" + URLEncoder.encode(page, StandardCharsets.UTF_8))
                .expect(400);
        assertThat(nobody.get("/embed/INBOUND_STUDENTS").expect(200).header("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors *"));
        assertThat(nobody.get("/cooperation/explore").expect(200).header("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
        try (var visitor = visitor(Look.desktop("en"))) {
            visitor.open("/embed/INBOUND_STUDENTS?countries=KZ");
            visitor.drawn(".picture");
            assertThat(visitor.page().locator("header, footer, form").count()).isZero();
            assertThat(visitor.page().locator("a[target=_top]").getAttribute("href"))
                    .contains("/cooperation/explore/INBOUND_STUDENTS?countries=KZ");
            visitor.assertAccessible();
            visitor.assertQuiet();
        }
    }
}
