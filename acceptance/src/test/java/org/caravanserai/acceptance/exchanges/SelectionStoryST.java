package org.caravanserai.acceptance.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A selection in the browser: three scholars apply, are reviewed, ranked and told together; one accepts and is nominated. */
@Tag("exchanges")
class SelectionStoryST extends BrowserTest {

    private final Api officer = Api.of(Product.shared()).as(Demo.OFFICER);
    private final Api partner = Api.of(Product.shared()).as(Demo.PARTNER);

    @Test
    void threeScholarsApplyAreRankedAndOneIsNominated() throws SQLException {
        var slug = draft();
        try (var desk = person(Demo.OFFICER);
                var scholar = person(Demo.SCHOLAR);
                var teacher = person(Demo.TEACHER);
                var center = person(Demo.CENTER);
                var reviewer = person(Demo.REVIEWER)) {
            confirm(desk, "/manage/exchanges/calls/" + slug, "Publish");
            var best = apply(scholar, slug, "Archives");
            apply(teacher, slug, "Courses");
            var last = apply(center, slug, "Friends");
            ExchangeSteps.close(slug);

            score(reviewer, desk, slug, Map.of("El Idrissi", "9", "Wijayanti", "8", "Nguyen", "5"));
            desk.open("/manage/exchanges/calls/" + slug);
            press(desk, "Allocate places");
            assertThat(main(desk)).contains("2 of 2 places have been allocated");
            scholar.open("/my/applications/" + best);
            assertThat(main(scholar)).as("nobody is told before the release").doesNotContain("Place offered");
            confirm(desk, "/manage/exchanges/calls/" + slug, "Release results");

            accept(scholar, best);
            center.open("/my/applications/" + last);
            assertThat(main(center)).contains("On the reserve list", "No place left", "80");
            desk.open("/manage/exchanges/applications/" + best);
            press(desk, "Nominate");
            assertThat(main(desk)).contains("Nominated");
            List.of(desk, scholar, teacher, center, reviewer).forEach(Visitor::assertQuiet);
        }
    }

    @Test
    void pagesOfCallsStandEveryLanguageAndSize() {
        looks().forEach(look -> {
            try (var visitor = visitor(look)) {
                check(visitor, "/exchanges");
                check(visitor, "/exchanges/a-semester-in-the-high-valley");
                visitor.signIn(Demo.SCHOLAR);
                check(visitor, "/exchanges/a-semester-in-the-high-valley/apply");
                check(visitor, "/my/studies");
            }
            try (var visitor = visitor(look).signIn(Demo.OFFICER)) {
                check(visitor, "/manage/exchanges/calls");
                check(visitor, "/manage/exchanges/calls/research-visits-to-the-archives-of-puebla");
                check(visitor, "/manage/exchanges/calls/doctoral-stays-in-the-high-valley/applications");
                check(visitor, "/manage/exchanges/reviews");
            }
        });
    }

    private static Visitor person(Demo account) {
        return visitor(Look.desktop("en")).signIn(account);
    }

    private static String main(Visitor visitor) {
        return visitor.page().locator("main").innerText();
    }

    private static void press(Visitor visitor, String button) {
        visitor.act(visitor.page()
                .locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(button)
                                .setExact(true))
                .first()::click);
    }

    /** Presses a button that asks once more. */
    private static void confirm(Visitor visitor, String path, String button) {
        visitor.open(path);
        press(visitor, button);
        visitor.pressAt("dialog[open] input[type=submit]");
    }

    private static String apply(Visitor scholar, String slug, String why) {
        assertThat(scholar.open("/exchanges/" + slug)).isEqualTo(200);
        scholar.open("/exchanges/" + slug + "/apply");
        Page page = scholar.page();
        press(scholar, "Submit application");
        assertThat(page.locator(".field-wrong [id='application:wishes:0:wish']").count())
                .as("no destination is chosen")
                .isEqualTo(1);
        page.locator("[id='application:wishes:0:wish']").selectOption("c1");
        press(scholar, "Submit application");
        assertThat(main(scholar)).as("a required question is open").contains("Why");
        page.locator("[id='application:answers-why']").fill(why);
        press(scholar, "Submit application");
        assertThat(main(scholar)).contains("The application has been submitted.");
        return page.url().replaceAll(".*/my/applications/([A-Z0-9]+).*", "$1");
    }

    private static void score(Visitor reviewer, Visitor desk, String slug, Map<String, String> points) {
        points.forEach((name, given) -> {
            desk.open("/manage/exchanges/calls/" + slug + "/applications?query=" + name);
            var address = desk.page()
                    .locator("tbody a[href*='/manage/exchanges/applications/']")
                    .first()
                    .getAttribute("href");
            reviewer.open(address);
            reviewer.page().locator("[id='review:points-record']").fill(given);
            press(reviewer, "Save review");
            assertThat(main(reviewer)).contains("The review has been saved.");
        });
    }

    private static void accept(Visitor scholar, String code) {
        scholar.open("/my/applications/" + code);
        assertThat(main(scholar)).contains("Place offered", "90 of 100");
        press(scholar, "Accept the place");
        assertThat(main(scholar)).contains("You have accepted the place.");
    }

    private String draft() {
        var steps = new ExchangeSteps(officer, partner);
        return steps.draft(
                steps.agreement(),
                Map.of(
                        "questions",
                        List.of(Map.of(
                                "key", "why", "kind", "LONG_TEXT", "label", Map.of("en", "Why"), "required", true)),
                        "rules",
                        Map.of(
                                "criteria",
                                List.of(Map.of("key", "record", "label", Map.of("en", "Record"), "weight", 1)))));
    }
}
