package org.caravanserai.acceptance.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The steps of alliances, programmes, instruments and proposals, by links from the home page. */
@Tag("cooperation")
class RegistryDeskST extends BrowserTest {

    private static final String ALLIANCE = "alliance-of-universities-on-the-old-trade-roads";

    private final Api nobody = Api.of(Product.shared());

    private static Visitor person(Demo account) {
        return visitor(Look.desktop("en")).signIn(account);
    }

    private static void entry(Visitor keeper, String words, String address) {
        keeper.walk();
        keeper.followTo("/manage/cooperation");
        keeper.search(words);
        keeper.followTo("/manage/cooperation/" + address);
    }

    @Test
    void whoKeepsFiguresReviewsAnIndicatorBeforeOthersQuoteIt() {
        var analyst = Api.of(Product.shared()).as(Demo.ANALYST);
        var review = analyst.get("indicators/PEOPLE/review").expect(200).json();
        nobody.get("indicators/PEOPLE/review").expect(401);
        analyst.get("indicators/NONE/review").expect(404);
        try (var keeper = person(Demo.ANALYST)) {
            keeper.walk();
            keeper.followTo("/manage/cooperation");
            keeper.followTo("/manage/cooperation/indicators");
            assertThat(keeper.page().locator("main").innerText())
                    .as("each fact has a name")
                    .doesNotContain("???");
            keeper.assertAccessible();
            keeper.followTo("/manage/cooperation/indicators/PEOPLE");
            keeper.reads("Versions of the definition");
            assertThat(keeper.page()
                            .locator("section[aria-labelledby=moved] tbody tr")
                            .count())
                    .isEqualTo(review.get("moved").size());
            assertThat(keeper.page()
                            .locator("section[aria-labelledby=withheld] li")
                            .count())
                    .isEqualTo(review.get("withheld").size());
            keeper.assertAccessible();
            keeper.followTo("/manage/cooperation/indicators");
            keeper.follow("Published figures that contradict each other");
            assertThat(keeper.page().locator("section[aria-labelledby=all]").innerText())
                    .contains("Contradicted");
            keeper.assertAccessible();
            keeper.assertQuiet();
        }
        assertThat(nobody.get("statistics?contradicted=true")
                        .expect(200)
                        .json()
                        .get("total")
                        .asInt())
                .isPositive();
    }

    @Test
    void anAllianceAdmitsActsIsFundedAndLosesAMember() {
        try (var keeper = person(Demo.ANALYST)) {
            entry(keeper, "Old Trade Roads", "alliances/" + ALLIANCE);
            keeper.unfoldForm("admission");
            keeper.chooseFound("admission:organization", "Society for Cross", "Society for Cross-Border Education");
            keeper.chooseFirst("admission:role");
            keeper.fill("admission:since_input", "long ago");
            keeper.press("admission:admit");
            assertThat(keeper.page()
                            .locator(".field-wrong [id='admission:since_input']")
                            .inputValue())
                    .isEqualTo("long ago");
            assertThat(keeper.page()
                            .locator("[id='admission:organization_input']")
                            .inputValue())
                    .isEqualTo("Society for Cross-Border Education");
            keeper.fill("admission:since_input", "01/09/2026");
            keeper.press("admission:admit");
            keeper.reads("Society for Cross-Border Education");

            keeper.unfoldForm("leave");
            keeper.chooseOne("leave:organization", "Society", "Society for Cross-Border Education");
            keeper.fill("leave:on_input", "01/10/2026");
            keeper.press("leave:end");
            keeper.unfoldForm("activity");
            keeper.fill("activity:heldOn_input", "01/10/2026");
            keeper.fill("activity:title_en", "A day of maps");
            keeper.press("activity:record");
            assertThat(keeper.page()
                            .locator(".field-wrong [id='activity:participants:0']")
                            .count())
                    .as("who took part is asked for where it is missing")
                    .isOne();
            keeper.tick("activity:participants:0");
            keeper.press("activity:record");
            keeper.reads("The activity has been recorded.");
            keeper.unfoldForm("budget");
            keeper.fill("budget:year", "2031");
            keeper.fill("budget:amount", "1000");
            keeper.fill("budget:currency", "USD");
            keeper.chooseFirst("budget:carrier");
            keeper.press("budget:carry");
            assertThat(keeper.page().locator(".notice-good").count()).isOne();
            keeper.assertQuiet();
        }
    }

    @Test
    void aProgrammeReportsIsApprovedAndGoesOnAndAnInstrumentEntersIntoForce() {
        var title = "Memorandum on desks " + UUID.randomUUID();
        var slug = nobody.as(Demo.ANALYST)
                .post(
                        "instruments",
                        Map.of(
                                "title",
                                Map.of("en", title),
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
        try (var keeper = person(Demo.ANALYST)) {
            entry(keeper, title, "instruments/" + slug);
            keeper.choose("move:state", "IN_FORCE");
            keeper.fill("move:on_input", "01/02/2026");
            keeper.press("move:go");
            keeper.reads("In force");

            entry(keeper, "water engineering", "programmes/bachelor-of-water-engineering");
            keeper.fill("report:year", "2031");
            keeper.fill("report:intake", "40");
            keeper.press("report:send");
            keeper.reads("2031");
            keeper.fill("approval:number", "MOE-31");
            keeper.fill("approval:from_input", "01/09/2031");
            keeper.fill("approval:until_input", "31/08/2035");
            keeper.press("approval:approve");
            keeper.reads("MOE-31");

            entry(keeper, "Master of Spanish", "programmes/master-of-spanish-and-chinese-translation");
            keeper.chooseFirst("move:state");
            keeper.fill("move:reason", "As decided");
            keeper.press("move:go");
            keeper.assertQuiet();
        }
    }

    private static void drafts(Visitor keeper, String title) {
        keeper.walk();
        keeper.followTo("/manage/cooperation");
        keeper.followTo("/manage/cooperation/drafts");
        keeper.follow(title);
    }

    @Test
    void aDraftIsGivenBackPublishedAndWithdrawn() {
        var title = "Grammar of desks " + UUID.randomUUID();
        try (var keeper = person(Demo.ANALYST);
                var second = person(Demo.ADMIN)) {
            keeper.walk();
            keeper.followTo("/manage/cooperation");
            keeper.followTo("/manage/cooperation/projects/new");
            keeper.fill("entry:title_en", title);
            keeper.fill("entry:purpose_en", "Write a grammar.");
            keeper.choose("entry:way", "SPECIAL_PROJECT");
            keeper.choose("entry:parties:0:role", "PARTNER");
            keeper.chooseExactly("entry:parties:0:country", "China", "China");
            keeper.choose("entry:parties:0:sector", "GOVERNMENT");
            keeper.pressAt("details:has([id='entry:parties:1:role']) > summary");
            keeper.choose("entry:parties:1:role", "PARTNER");
            keeper.chooseFound("entry:parties:1:organization", "High Valley", "University of the High Valley");
            keeper.press("entry:keep");
            drafts(keeper, title);
            keeper.press("publication:submit");
            drafts(second, title);
            second.fill("giving-back:reason", "Who pays?");
            second.press("giving-back:return");
            drafts(keeper, title);
            keeper.reads("Who pays?");
            keeper.press("publication:publish");
            entry(keeper, title, "projects/" + keeper.page().url().replaceAll(".*/projects/([^/?]+).*", "$1"));
            planned(keeper);
            keeper.fill("withdrawal:because", "Registered twice");
            keeper.press("withdrawal:withdraw");
            keeper.reads("Registered twice");
            keeper.assertQuiet();
            second.assertQuiet();
        }
    }

    private static void planned(Visitor keeper) {
        var project = URI.create(keeper.page().url()).getPath();
        keeper.followTo(project + "/plan");
        keeper.fill("plan:objectives:0:statement_en", "A grammar in print");
        keeper.fill("plan:objectives:0:baseline", "none");
        keeper.fill("plan:objectives:0:target", "1");
        keeper.fill("plan:objectives:0:unit", "books");
        keeper.fill("plan:objectives:0:due_input", "31/12/2027");
        keeper.choose("plan:objectives:0:owner", "university-of-the-high-valley");
        keeper.unfold("Objective 2");
        keeper.fill("plan:objectives:1:unit", "copies");
        keeper.fill("plan:objectives:1:target", "many");
        keeper.press("plan:save");
        assertThat(keeper.page().locator(".summary").innerText())
                .contains("Objective 1: Baseline")
                .contains("Objective 2: Target");
        keeper.fill("plan:objectives:1:unit", "");
        keeper.fill("plan:objectives:1:target", "");
        assertThat(keeper.page()
                        .locator(".field-wrong [id='plan:objectives:0:baseline']")
                        .inputValue())
                .isEqualTo("none");
        keeper.fill("plan:objectives:0:baseline", "0");
        keeper.press("plan:save");
        keeper.reads("Objectives and contributions have been saved.");
        keeper.followTo(project + "/plan");
        assertThat(keeper.page()
                        .locator("[id='plan:objectives:0:statement_en']")
                        .inputValue())
                .isEqualTo("A grammar in print");
        keeper.followTo(project);
    }

    private String proposed(String title) {
        return nobody.as(Demo.SCHOLAR)
                .post("proposals", Map.of("title", title, "text", "Of the campus", "topic", "PLATFORM"))
                .expect(201)
                .json()
                .get("code")
                .asText();
    }

    @Test
    void aProposalIsWithdrawnAndAnotherOneRefused() {
        var own = proposed("Maps " + UUID.randomUUID());
        var other = proposed("Charts " + UUID.randomUUID());
        try (var scholar = person(Demo.SCHOLAR);
                var authority = person(Demo.AUTHORITY)) {
            scholar.walk("My page");
            scholar.followTo("/proposals/" + own);
            scholar.confirm("own:withdraw");
            authority.walk("My page");
            authority.followTo("/manage/cooperation/proposals?state=SUBMITTED");
            authority.followTo("/proposals/" + other);
            authority.fill("refusal:reason", "It exists.");
            authority.press("refusal:refuse");
            authority.reads("It exists.");
            scholar.assertQuiet();
            authority.assertQuiet();
        }
    }
}
