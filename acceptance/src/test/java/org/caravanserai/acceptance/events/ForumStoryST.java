package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Emails;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The one job the product is known by: an organization registers a forum, an authority sends it back and approves it, a
 * scholar takes its only place, a guest waits for it and gets it when the scholar cancels.
 */
@Tag("events")
class ForumStoryST extends BrowserTest {
    private static final Look ENGLISH = new Look("en", false, 1280, 900);
    private static final ZoneOffset SAMARKAND = ZoneOffset.ofHours(5);
    private final String title =
            "Forum of bridges " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aForumIsRegisteredApprovedPublishedAndItsOnlyPlaceIsTakenAndPassedOn() {
        try (Visitor organizer = visitor().signIn(Demo.ORGANIZER);
                Visitor authority = visitor().signIn(Demo.AUTHORITY);
                Visitor scholar = visitor().signIn(Demo.SCHOLAR);
                Visitor guest = visitor()) {
            var slug = draft(organizer);
            press(organizer, "Submit for approval");
            sendBack(authority, slug, "Please name the city.");
            nameTheCity(organizer, slug, "Samarkand");
            press(organizer, "Submit for approval");
            approveOnlyWhatWasRead(authority, organizer, slug);
            organizer.open("/manage/events/" + slug);
            press(organizer, "Publish");

            var code = signUp(scholar, slug);
            comeAgain(scholar, slug, code);
            waitAsGuest(guest, slug);
            cancel(scholar, code);

            organizer.open("/manage/events/" + slug + "/people?query=wanderer");
            assertThat(organizer.page().locator("tbody tr").first().innerText()).contains("Confirmed");
            organizer.assertQuiet();
            authority.assertQuiet();
            scholar.assertQuiet();
            guest.assertQuiet();
        }
    }

    private static Visitor visitor() {
        return visitor(ENGLISH);
    }

    private String draft(Visitor organizer) {
        organizer.open("/manage/events/new");
        var page = organizer.page();
        var start = LocalDateTime.now().plusDays(40).truncatedTo(ChronoUnit.MINUTES);
        page.locator("[id='event:title_en']").fill(title);
        page.locator("[id='event:kind']").selectOption("FORUM");
        page.locator("[id='event:organizer-slug']").selectOption("society-for-cross-border-education");
        chooseTheZone(organizer, "Samarkand");
        page.locator("[id='event:startsAt-zone']:has-text('Uzbekistan Time')").waitFor();
        page.locator("[id='event:startsAt_input']").fill("soon");
        page.locator("[id='event:endsAt_input']").fill(start.plusDays(2).toString());
        page.locator("[id='event:registration-capacity']").fill("1");
        press(organizer, "Save the draft");
        page.locator(".summary a").click();
        var field = page.locator("[id='event:startsAt_input']");
        assertThat(field.evaluate("field => field === document.activeElement"))
                .as("the summary leads to the field that is wrong")
                .isEqualTo(true);
        assertThat(field.getAttribute("aria-describedby")).contains("event:startsAt-hint", "event:startsAt-error");
        chooseTheDay(page, start);
        press(organizer, "Save the draft");
        assertThat(page.locator(".side-name").innerText()).isEqualTo(title);
        var slug = page.url().replaceAll(".*/manage/events/([a-z0-9-]+).*", "$1");
        var stored = Api.of(Product.shared()).as(Demo.ORGANIZER).get("events/" + slug);
        assertThat(OffsetDateTime.parse(stored.json().get("startsAt").asText()))
                .as("in the time zone of the event, whatever that of the browser")
                .isEqualTo(start.atOffset(SAMARKAND));
        return slug;
    }

    /** The field holds another day of the month; the right one is chosen in the calendar beside it. */
    private static void chooseTheDay(Page page, LocalDateTime start) {
        var field = page.locator("[id='event:startsAt_input']");
        field.fill(DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm")
                .format(start.withDayOfMonth(start.getDayOfMonth() == 1 ? 2 : 1)));
        page.locator("[id='event:startsAt'] .ui-datepicker-trigger").click();
        page.locator("[id='event:startsAt_panel'] td:not(.ui-datepicker-other-month) > a:text-is('%d')"
                        .formatted(start.getDayOfMonth()))
                .click();
        page.keyboard().press("Escape");
        assertThat(field.inputValue()).startsWith("%02d/".formatted(start.getDayOfMonth()));
    }

    private static void chooseTheZone(Visitor organizer, String words) {
        organizer.send(() -> organizer.chooseOne("event:timeZone", words, words));
    }

    private void sendBack(Visitor authority, String slug, String note) {
        authority.open("/manage/approvals?query=nothing+has+this+name");
        assertThat(authority.page().locator("main").innerText()).contains("Nothing found");
        authority.page().locator("#query").fill(title);
        press(authority, "Search");
        authority.page().locator("a[href='/manage/approvals/" + slug + "']").click();
        assertThat(authority.page().locator("main .facts").innerText()).contains("To be announced");
        authority.page().locator("[id='decision:note']").fill(note);
        press(authority, "Return for changes");
        assertThat(authority.page().url()).endsWith("/manage/approvals");
    }

    private static void nameTheCity(Visitor organizer, String slug, String city) {
        organizer.open("/manage/events/" + slug);
        assertThat(organizer.page().locator(".note").innerText()).contains("Please name the city.");
        organizer.open("/manage/events/" + slug + "/edit");
        assertThat(organizer.page().locator(".note").innerText()).contains("Please name the city.");
        organizer.chooseOne("event:venue-country", "Uzbek", "Uzbekistan");
        organizer.page().locator("[id='event:venue-city']").fill(city);
        press(organizer, "Save the draft");
    }

    private static void approveOnlyWhatWasRead(Visitor authority, Visitor organizer, String slug) {
        authority.open("/manage/approvals/" + slug);
        assertThat(authority.page().locator("table.changes").innerText()).contains("City", "Samarkand");
        organizer.open("/manage/events/" + slug);
        press(organizer, "Withdraw");
        nameTheCityAgain(organizer, slug);
        press(organizer, "Submit for approval");

        authority.page().locator("[id='decision:note']").fill("A fine city.");
        press(authority, "Approve");
        assertThat(authority.page().locator("main").innerText()).contains("This has changed since you opened it");
        assertThat(authority.page().locator("table.changes").first().innerText())
                .contains("City", "Samarkand", "Bukhara");
        assertThat(authority.page().locator("[id='decision:note']").inputValue())
                .isEqualTo("A fine city.");
        press(authority, "Approve");
        assertThat(authority.page().url()).endsWith("/manage/approvals");
        authority.open("/manage/decisions");
        assertThat(authority.page().locator("tbody tr").first().innerText()).contains("A fine city.");
    }

    private static void nameTheCityAgain(Visitor organizer, String slug) {
        organizer.open("/manage/events/" + slug + "/edit");
        assertThat(organizer.page().locator("nav.side a[aria-current=page]").innerText())
                .isEqualTo("Details");
        organizer.page().locator("[id='event:venue-city']").fill("Bukhara");
        press(organizer, "Save the draft");
    }

    private static String signUp(Visitor scholar, String slug) {
        scholar.open("/events/" + slug);
        scholar.page().getByRole(AriaRole.LINK, named("Register")).click();
        press(scholar, "Register");
        assertThat(scholar.page().locator("h1").innerText()).isEqualTo("Your place is confirmed");
        return scholar.page().url().replaceAll(".*/registrations/([^?]+).*", "$1");
    }

    private static void comeAgain(Visitor scholar, String slug, String code) {
        scholar.open("/events/" + slug + "/register");
        assertThat(scholar.page().url()).as("nothing to fill in twice").contains("/registrations/" + code);
    }

    private static void waitAsGuest(Visitor guest, String slug) {
        guest.open("/events/" + slug + "/register");
        var page = guest.page();
        page.locator("[id='sign-up:givenName']").fill("Wanderer");
        page.locator("[id='sign-up:email']").fill("wanderer@example.org");
        page.locator("[id='sign-up:country']").selectOption("UZ");
        page.locator("[id='sign-up:affiliation']").fill("Silk Road Institute");
        assertThat(page.locator("[id='sign-up']").innerText())
                .contains("All places are taken")
                .doesNotContain("immediately");
        press(guest, "Join the waiting list");
        assertThat(page.locator("h1").innerText()).isEqualTo("Please confirm by email");
        assertThat(page.locator(".big-number").innerText()).startsWith("1");
        assertThat(page.locator("main").innerText()).contains("wanderer@example.org");
        assertThat(page.locator(".notice-warn").innerText()).contains("Outbox");
        guest.open(Emails.link(Product.shared(), "REGISTRATION_TO_CONFIRM", "wanderer@example.org"));
        press(guest, "Confirm my registration");
        assertThat(page.locator("h1").innerText()).isEqualTo("You are on the waiting list");
    }

    private static void cancel(Visitor scholar, String code) {
        scholar.open("/registrations/" + code);
        press(scholar, "Cancel the registration");
        assertThat(scholar.page().locator("dialog[open] [data-closes]").innerText())
                .as("no second button that says cancel")
                .isEqualTo("Go back");
        scholar.act(() -> scholar.page()
                .locator("dialog[open]")
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Cancel the registration"))
                .click());
        assertThat(scholar.page().locator("h1").innerText()).isEqualTo("Your registration is cancelled");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void press(Visitor visitor, String button) {
        visitor.act(() ->
                visitor.page().getByRole(AriaRole.BUTTON, named(button)).first().click());
    }
}
