package org.caravanserai.acceptance.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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
            story.locator("a:has-text('at least four students')").click();
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
            page.waitForSelector("section[aria-labelledby=story] .picture svg");
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
            page.waitForSelector("section[aria-labelledby=published] .picture svg");
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
                page.waitForSelector("section[aria-labelledby=map] svg path");
                map.locator("summary").click();
                int rows = map.locator("tbody tr").count();
                assertThat(rows).isGreaterThan(30);
                var drawn = page.evaluate(
                        "() => { const at = document.querySelector('section[aria-labelledby=map] [_echarts_instance_]');"
                                + " return echarts.getInstanceByDom(at).getOption().series[0].data.length; }");
                assertThat(((Number) drawn).intValue()).isEqualTo(rows);
                visitor.assertAccessible();
                visitor.open("/countries?indicator=SBAL");
                page.waitForSelector("figure[data-name=map] svg path");
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
}
