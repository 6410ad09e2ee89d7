package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An organizer postpones an event, announces it again and cancels it, by links from the home page. */
@Tag("events")
class EventDeskST extends BrowserTest {

    private static final Path SCHEDULE = Path.of("")
            .toAbsolutePath()
            .resolveSibling("schedule/src/test/resources/org/caravanserai/schedule/forum.xml");

    @Test
    void anEventIsPostponedAndAnotherOneCancelled() {
        var late = Forum.at(Api.of(Product.shared())).published();
        var gone = Forum.at(Api.of(Product.shared())).published();
        try (var desk = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            open(desk, late);
            desk.ask("postponing:postpone");
            desk.fill("postponing:reason", "The hall is closed.");
            desk.press("postponing:postpone");
            desk.reads("Postponed");
            open(desk, gone);
            desk.ask("cancelling:cancel");
            desk.fill("cancelling:reason", "Nobody can come.");
            desk.press("cancelling:cancel");
            desk.reads("Cancelled");
            desk.assertQuiet();
        }
        assertThat(late.organizer()
                        .get(late.path())
                        .expect(200)
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("POSTPONED");
    }

    @Test
    void registrationIsClosedEarlyForAReasonThatEverybodyReadsAndOpenedAgain() {
        var nobody = Api.of(Product.shared());
        var forum = Forum.at(nobody).capacity(1).published();
        forum.guest("anna").expect(201);
        forum.guest("boris").expect(201);
        forum.guest("chen").expect(201);
        try (var desk = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER);
                var anybody = visitor(Look.phone("ar"))) {
            open(desk, forum);
            desk.ask("registration-closing:close-registration");
            assertThat(desk.page().locator("dialog[open]").innerText()).contains("The 2 people who wait");
            desk.fill("registration-closing:reason", " ");
            desk.press("registration-closing:close-registration");
            assertThat(desk.page().locator(".closed-early").count()).isZero();
            open(desk, forum);
            desk.ask("registration-closing:close-registration");
            desk.fill("registration-closing:reason", "The hall holds no more.");
            desk.press("registration-closing:close-registration");
            desk.reads("Registration is closed. The event page says why.");
            desk.assertAccessible();
            anybody.open("/events/" + forum.slug());
            assertThat(anybody.page().locator("aside").innerText()).contains("The hall holds no more.");
            anybody.assertAccessible();
            forum.guest("dov").expect(409);
            desk.followTo("/manage/events/" + forum.slug() + "/people?state=WAITING");
            assertThat(desk.page().locator("table.people tbody tr").allInnerTexts())
                    .satisfiesExactly(
                            first -> assertThat(first).contains("boris", "No. 1 on the waiting list"),
                            second -> assertThat(second).contains("chen", "No. 2 on the waiting list"));
            desk.reads("People on the waiting list come in its order.");
            open(desk, forum);
            desk.press("registration-opening:open-registration");
            desk.reads("Registration is open again.");
            assertThat(desk.page().locator("aside").innerText())
                    .contains("Registration opened again", "Registration closed early");
            forum.guest("dov").expect(201);
            desk.assertQuiet();
        }
        forum.organizer()
                .post(forum.path() + "/registration-closing", java.util.Map.of())
                .expect(400);
        var closed = forum.organizer()
                .post(forum.path() + "/registration-closing", java.util.Map.of("reason", "A flood"))
                .expect(200)
                .json();
        assertThat(closed.at("/registration/closedEarly/why").asText()).isEqualTo("A flood");
        var opened = forum.organizer()
                .delete(forum.path() + "/registration-closing")
                .expect(200)
                .json();
        assertThat(opened.at("/registration/closedEarly").isNull()).isTrue();
        assertThat(opened.get("possible").toString()).contains("CLOSE_REGISTRATION");
    }

    @Test
    void aFurtherEventBeginsAsACopyWithItsQuestions() {
        var forum = PeopleApiST.asking(Api.of(Product.shared())).published();
        try (var desk = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            open(desk, forum);
            desk.followTo("/manage/events/new?from=" + forum.slug());
            var page = desk.page();
            assertThat(page.locator("[id='event:startsAt_input']").inputValue()).isEmpty();
            page.locator("[id='event:startsAt_input']").fill("soon");
            page.locator("[id='event:endsAt_input']").fill("2027-06-12 18:00");
            desk.press("event:save");
            assertThat(page.locator(".summary").innerText()).contains("Starts");
            page.locator("[id='event:startsAt_input']").fill("2027-06-10 09:00");
            page.locator("[id='event:title_en']").fill("The next " + forum.slug());
            desk.press("event:save");
            desk.reads("The next " + forum.slug());
            desk.reads("Draft");
            desk.pressAt("a[href$='/form']");
            desk.reads("What do you eat?");
            desk.assertQuiet();
        }
    }

    @Test
    void aDraftGetsItsProgrammeAndIsDeletedAndASeriesIsRenamed() throws IOException {
        var forum = Forum.at(Api.of(Product.shared())).drafted();
        try (var desk = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            open(desk, forum, "DRAFT");
            desk.followTo("/manage/events/" + forum.slug() + "/programme");
            desk.attach("schedule:file", new FilePayload("forum.xml", "application/xml", Files.readAllBytes(SCHEDULE)));
            desk.reads("Not public yet");
            desk.followTo("/manage/events/" + forum.slug());
            desk.confirm("deleting:delete");
            assertThat(desk.page()
                            .locator("a[href='/manage/events/" + forum.slug() + "']")
                            .count())
                    .isZero();

            desk.followTo("/manage/events?view=list&state=PUBLISHED");
            desk.search("Exchange Week");
            desk.pressAt("main tbody a[href^='/manage/events/']");
            desk.pressAt("main a[href$='/edit']");
            desk.pressAt("main a[href^='/manage/series/']");
            desk.press("series:save");
            desk.assertQuiet();
        }
    }

    private static void open(Visitor desk, Forum forum) {
        open(desk, forum, "PUBLISHED");
    }

    private static void open(Visitor desk, Forum forum, String state) {
        desk.walk("Organizer desk");
        desk.followTo("/manage/events?view=list&state=" + state);
        desk.followTo("/manage/events/" + forum.slug());
    }
}
