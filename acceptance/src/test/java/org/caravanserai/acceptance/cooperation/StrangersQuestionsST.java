package org.caravanserai.acceptance.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody who has never seen the platform and has no account finds the answers of an analyst from the first page by clicking. */
@Tag("cooperation")
class StrangersQuestionsST extends BrowserTest {

    private static Page cooperation(Visitor stranger) {
        stranger.walk();
        stranger.page()
                .locator("header")
                .getByRole(AriaRole.LINK, named("Cooperation"))
                .click();
        stranger.page().waitForURL(url -> url.endsWith("/cooperation"));
        return stranger.page();
    }

    private static com.microsoft.playwright.Locator.GetByRoleOptions named(String name) {
        return new com.microsoft.playwright.Locator.GetByRoleOptions()
                .setName(name)
                .setExact(true);
    }

    private static void click(Page page, String link, String leadsTo) {
        page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(Pattern.compile("^" + link + "$")))
                .first()
                .click();
        page.waitForURL(url -> url.contains(leadsTo));
    }

    /** The number of a sentence is the number of the answer that it leads to. */
    private static void follows(Page page, String sentence, String leadsTo, String answer) {
        var link = page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new com.microsoft.playwright.Locator.GetByRoleOptions().setName(Pattern.compile(sentence)));
        var number = link.innerText().replaceAll("\\D+", "");
        link.click();
        page.waitForURL(url -> url.contains(leadsTo));
        assertThat(said(page)).contains(number + " " + answer);
    }

    private static String said(Page page) {
        return page.locator("main").innerText();
    }

    @Test
    void whichCountriesHaveNoCenterAndWhichLanguagesNobodyLearns() {
        try (Visitor stranger = visitor(Look.desktop("en"))) {
            var page = cooperation(stranger);
            click(page, "Countries and regions", "/countries");
            page.getByLabel("Indicator").selectOption("Language centers");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Show").setExact(true))
                    .click();
            page.waitForURL(url -> url.contains("indicator=CENTERS"));
            follows(
                    page,
                    "countries or regions have none",
                    "/cooperation/indicators/CENTERS?most=0",
                    "countries or regions have none");
            assertThat(said(page)).contains("Bhutan");
            assertThat(said(page)).doesNotContain("\nVietnam");
            stranger.assertAccessible();

            page = cooperation(stranger);
            click(page, "Languages", "/cooperation/languages");
            follows(page, "Nobody learns", "/cooperation/indicators/LEARN?most=0", "languages have none");
            assertThat(said(page)).contains("Divehi");
            stranger.assertAccessible();
            stranger.assertQuiet();
        }
    }

    @Test
    void theBalanceWithACountryOverTheYearsAndHowDeepItIs() {
        try (Visitor stranger = visitor(Look.desktop("en"))) {
            var page = cooperation(stranger);
            click(page, "Countries and regions", "/countries");
            click(page, "Kazakhstan.*", "/countries/KZ");
            assertThat(said(page)).contains("11,784", "1,472").containsPattern("since 2010");
            page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Depth of cooperation"))
                    .click();
            assertThat(page.locator("section[aria-labelledby=depth]").innerText())
                    .contains("Level 4 of 5")
                    .contains("What is missing");
            stranger.assertAccessible();
            stranger.assertQuiet();
        }
    }

    @Test
    void whatEndsWithinAYear() {
        try (Visitor stranger = visitor(Look.desktop("en"))) {
            var page = cooperation(stranger);
            click(page, "What ends within a year\\?", "/cooperation/ending");
            assertThat(page.locator("main table tbody tr").count()).isPositive();
            stranger.assertAccessible();
        }
    }

    @Test
    void twoFiguresThatContradictEachOtherStandSideBySideWithTheirReason() {
        try (Visitor stranger = visitor(Look.desktop("en"))) {
            var page = cooperation(stranger);
            click(page, "Statistics", "/cooperation/statistics");
            page.getByLabel("What is counted").selectOption("International students in China");
            page.getByLabel("Year").fill("2018");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Show").setExact(true))
                    .first()
                    .click();
            page.waitForURL(url -> url.contains("year=2018"));
            assertThat(said(page)).contains("492,185", "266,600", "260,600");
            stranger.assertAccessible();
        }
    }

    @Test
    void aSeriesIsComparedCitedEmbeddedAndTakenAlong() {
        try (Visitor stranger = visitor(Look.desktop("en"))) {
            var page = cooperation(stranger);
            click(page, "Explore the figures: series, countries and years", "/cooperation/explore");
            assertThat(said(page)).contains("Cite", "Embed", "Permanent");
            var download = page.waitForDownload(() -> page.locator("main")
                    .getByRole(AriaRole.LINK, named("CSV"))
                    .first()
                    .click());
            assertThat(download.suggestedFilename()).endsWith(".csv");
            click(page, "Map", "view=MAP");
            click(page, "2010", "year=2010");
            assertThat(page.locator("#explored figcaption").innerText()).contains("2010");
            stranger.assertAccessible();
            var compared = cooperation(stranger);
            click(compared, "Compare countries and regions", "/cooperation/compare");
            stranger.assertAccessible();
            stranger.assertQuiet();
        }
    }

    @Test
    void eachFigureHasItsMethodAndItsRows() {
        try (Visitor stranger = visitor(Look.desktop("en"))) {
            var page = cooperation(stranger);
            click(page, "Indicators", "/cooperation/indicators");
            page.locator("main table")
                    .getByRole(AriaRole.LINK, named("Language centers"))
                    .click();
            page.waitForURL(url -> url.endsWith("/cooperation/indicators/CENTERS"));
            page.getByText("How it was counted").first().click();
            assertThat(said(page))
                    .contains("Centers in the country that are open on the day", "Red River Language Center");
            stranger.assertAccessible();
            stranger.assertQuiet();
        }
    }
}
