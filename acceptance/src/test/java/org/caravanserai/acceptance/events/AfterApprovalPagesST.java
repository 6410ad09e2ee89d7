package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of an event after it was approved, as its organizer and those who signed up see it. */
@Tag("events")
class AfterApprovalPagesST extends BrowserTest {

    private static final Map<String, String> HALL = Map.of("name", "Hall 2", "city", "Guiyang", "country", "CN");

    @Test
    void aChangeThatWaitsStandsAboveTheFormAndEndsOnlyWhenItIsTakenBack() {
        var forum = Forum.at(Api.of(Product.shared())).published();
        forum.organizer().put(forum.path(), forum.with("venue", HALL).body()).expect(200);
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            check(organizer, "/manage/events/" + forum.slug() + "/edit");
            var page = organizer.page();
            assertThat(page.locator("table.changes").innerText()).contains("Great Hall", "Hall 2");
            page.locator("[id='event:title_en']").fill("Renamed meanwhile");
            press(organizer, "Save the changes");
            assertThat(page.locator(".side-name").innerText()).isEqualTo("Renamed meanwhile");
            assertThat(page.locator("table.changes").innerText()).contains("Hall 2");
            organizer.assertAccessible();

            press(organizer, "Withdraw the change");
            assertThat(page.locator("dialog[open] [data-closes]").innerText()).isEqualTo("Go back");
            organizer.act(() -> page.locator("dialog[open] [type=submit]").click());
            assertThat(page.locator("table.changes").count()).isZero();
            organizer.assertQuiet();
        }
    }

    @Test
    void aPostponedEventOffersToBePublishedOnceItsNewDatesWereAgreedTo() {
        var nobody = Api.of(Product.shared());
        var forum = Forum.at(nobody).published();
        forum.organizer()
                .post(forum.path() + "/postponement", Map.of("reason", "A flood"))
                .expect(200);
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open("/manage/events/" + forum.slug());
            var again =
                    organizer.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish again"));
            assertThat(again.count()).isZero();
            assertThat(organizer.page().locator(".next-step").innerText()).contains("Set new dates");
            var later = java.time.OffsetDateTime.parse((String) forum.body().get("startsAt"))
                    .plusDays(30);
            forum.organizer()
                    .put(
                            forum.path(),
                            forum.with("startsAt", later.toString())
                                    .with("endsAt", later.plusDays(2).toString())
                                    .body())
                    .expect(200);
            nobody.as(Demo.AUTHORITY)
                    .decide(forum.path(), "change-decision", Map.of("decision", "APPROVE"))
                    .expect(200);
            organizer.open("/manage/events/" + forum.slug());
            assertThat(organizer.page().locator(".next-step").innerText()).contains("has approved the new dates");
            press(organizer, "Publish again");
            assertThat(organizer.page().locator(".heading .badge").innerText()).isEqualTo("Published");
            organizer.assertQuiet();
        }
    }

    @Test
    void whoSignedUpForACancelledEventReadsSoAlsoWhenItIsInTheArchive() {
        var nobody = Api.of(Product.shared());
        var forum = Forum.at(nobody)
                .capacity(1)
                .with("title", Map.of("en", "Forum that the flood took"))
                .published();
        forum.guest("anna").expect(201);
        nobody.as(Demo.REVIEWER)
                .post(forum.path() + "/registrations", Map.of("attendance", "ON_SITE"))
                .expect(201);
        forum.organizer()
                .post(forum.path() + "/cancellation", Map.of("reason", "A flood"))
                .expect(200);
        forum.organizer().post(forum.path() + "/archive", "").expect(200);
        try (Visitor reviewer = visitor(Look.desktop("en")).signIn(Demo.REVIEWER)) {
            reviewer.open("/my");
            var card = reviewer.page()
                    .locator(".card.event")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions()
                            .setHasText("Forum that the flood took"));
            assertThat(card.innerText()).contains("Cancelled").doesNotContain("Waiting list", "No. 1", "Archived");
            reviewer.act(() -> card.locator("a").first().click());
            assertThat(reviewer.page().locator("h1").innerText()).isEqualTo("The event is cancelled");
            reviewer.assertAccessible();
            reviewer.assertQuiet();
        }
    }

    private static void press(Visitor organizer, String button) {
        organizer.act(() -> organizer
                .page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click());
    }
}
