package org.caravanserai.acceptance.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.acceptance.events.Forum;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an authority does with organizations on pages, and what everybody sees of them afterwards. */
@Tag("organizations")
class AuthorityDeskST extends BrowserTest {

    private final Api nobody = Api.of(Product.shared());

    @Test
    void anAuthorityFindsTheQueueAndOnlyPartsItMayEnter() {
        try (var visitor = visitor(Look.desktop("en"))) {
            visitor.signIn(Demo.AUTHORITY);
            visitor.open("/my");
            var page = visitor.page();
            page.locator(".top-tools .menu summary").last().click();
            page.locator(".top-tools .menu[open] a[href='/admin/organizations']")
                    .click();
            page.waitForURL(url -> url.endsWith("/admin/organizations"));
            assertThat(page.locator("nav.side a").count())
                    .as("of one part there is no menu")
                    .isZero();
            visitor.open("/admin/organizations?state=ANY");
            assertThat(page.locator("#filter-state").inputValue()).isEqualTo("ANY");
            assertThat(page.locator("tbody").innerText()).contains("Verified");
            visitor.assertQuiet();
            assertThat(visitor.open("/admin/users")).isEqualTo(404);
        }
        try (var visitor = visitor(Look.desktop("en"))) {
            visitor.signIn(Demo.ADMIN);
            visitor.open("/admin");
            assertThat(visitor.page().locator("nav.side a").count()).isEqualTo(15);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void thePageOfOneOrganizationIsWholeAndAccessible(Look look) {
        try (var visitor = visitor(look)) {
            visitor.signIn(Demo.ADMIN);
            visitor.problems();
            assertThat(visitor.open("/admin/organizations/atlas-institute-of-linguistics"))
                    .isEqualTo(200);
            visitor.assertQuiet();
            visitor.assertFits();
            visitor.assertAccessible();
        }
    }

    @Test
    void anOrganizationEndsAndItsPageLeadsToTheOneThatCarriesOn() {
        var gone = registered();
        var heir = registered();
        try (var visitor = visitor(Look.desktop("en"))) {
            visitor.signIn(Demo.AUTHORITY);
            visitor.open("/admin/organizations/" + gone);
            var page = visitor.page();
            end(visitor, "there-is-no-such");
            assertThat(page.locator("[id='ending:successor-error']").innerText())
                    .contains("choose an organization from the list");
            page.locator(".summary a").first().click();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("ending:successor_input");
            end(visitor, gone);
            assertThat(page.locator("[id='ending:successor-error']").innerText())
                    .contains("cannot be succeeded by itself");
            page.locator("[id='ending:endNote']").fill("Reorganized.");
            end(visitor, heir);
            assertThat(page.locator(".notice-good").innerText()).isEqualTo("The organization has been closed.");
            assertThat(page.locator("main").innerText()).contains("Reorganized.", "Closed");
            assertThat(page.locator("[id='ending']").count()).isZero();
            visitor.assertAccessible();

            visitor.open("/organizations/" + gone);
            assertThat(page.locator("main a[href='/organizations/" + heir + "']")
                            .count())
                    .isPositive();
        }
    }

    @Test
    void thePublicPageLeadsToTheEvents() {
        var slug = registered();
        var forum = Forum.at(nobody).with("organizer", Map.of("slug", slug)).published();
        try (var visitor = visitor(Look.phone("ar"))) {
            assertThat(visitor.open("/organizations/" + slug)).isEqualTo(200);
            var page = visitor.page();
            visitor.assertQuiet();
            visitor.assertFits();
            visitor.assertAccessible();
            assertThat(page.locator("main a[href='/events/" + forum.slug() + "']")
                            .count())
                    .isEqualTo(1);
            assertThat(page.locator("main .card time").first().getAttribute("datetime"))
                    .isNotBlank();
            page.locator("main a[href='/events?organizer=" + slug + "']").click();
            page.waitForURL(url -> url.contains("/events?organizer="));
            assertThat(page.locator("main a[href='/events/" + forum.slug() + "']")
                            .count())
                    .isEqualTo(1);
        }
    }

    private static void end(Visitor visitor, String successor) {
        visitor.fill("ending:successor_input", successor);
        press(visitor, "Close the organization");
    }

    private static void press(Visitor visitor, String button) {
        var page = visitor.page();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        var dialog = page.locator("dialog[open]");
        assertThat(dialog.locator("p").first().innerText()).isNotBlank();
        visitor.act(dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))::click);
    }

    private String registered() {
        return nobody.as(Demo.ORGANIZER)
                .post(
                        "organizations",
                        Map.of(
                                "name",
                                Map.of("en", "Zz Inn " + UUID.randomUUID()),
                                "sector",
                                "TEAM",
                                "country",
                                "KZ",
                                "difference",
                                "Another one."))
                .expect(201)
                .json()
                .get("slug")
                .asText();
    }
}
