package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The organizer's way with a programme in a real browser: import, preview, release. */
@Tag("events")
class ProgrammePagesST extends BrowserTest {
    private static final Path SCHEDULE = Path.of("")
            .toAbsolutePath()
            .resolveSibling("schedule/src/test/resources/org/caravanserai/schedule/forum.xml");

    @Test
    void whoeverHasSeveralOrganizationsImportsForOneAndReleasesTheProgramme() {
        var api = Api.of(Product.shared()).as(Demo.TEACHER);
        organization(api);
        var chosen = organization(api);
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.TEACHER)) {
            var page = organizer.page();
            organizer.open("/manage/events/import");
            page.locator("[id='import:organizer']").selectOption(chosen);
            page.locator("[id='import:file_input']").setInputFiles(SCHEDULE);
            press(organizer, "Import");
            page.getByText("Draft created.").waitFor();
            assertThat(page.locator("main").innerText()).contains("Draft created.");

            organizer.act(
                    () -> page.getByText("Check and release the programme").click());
            var slug = page.url().replaceAll(".*/manage/events/([^/]+)/.*", "$1");
            assertThat(api.get("events/" + slug)
                            .json()
                            .get("organizer")
                            .get("slug")
                            .asText())
                    .isEqualTo(chosen);
            assertThat(page.locator("main").innerText()).contains("Not public yet");
            press(organizer, "Release");
            assertThat(page.locator("main").innerText())
                    .contains("The programme has been released.")
                    .doesNotContain("Not public yet");
            organizer.assertQuiet();
        }
    }

    /** Somebody at the event sees at once what goes on and what is next, and is led to it. */
    @ParameterizedTest
    @MethodSource("looks")
    void whileTheEventTakesPlaceItsProgrammeBeginsWithWhatIsNowAndNext(Look look) {
        var nobody = Api.of(Product.shared());
        var forum = Forum.at(nobody).published();
        forum.organizer()
                .put(forum.path() + "/programme", scheduleOfToday(), "Content-Type", "application/xml")
                .expect(200);
        forum.organizer().post(forum.path() + "/programme/release", "").expect(200);
        try (Visitor visitor = visitor(look)) {
            check(visitor, "/events/" + forum.slug());
            visitor.act(() -> visitor.page()
                    .locator("main a[href$='/" + forum.slug() + "/programme']")
                    .first()
                    .click());
            var moments = visitor.page().locator(".moment");
            assertThat(moments.allInnerTexts()).hasSize(2);
            assertThat(moments.first().innerText()).contains("Goes on").doesNotContain("Comes next");
            assertThat(moments.last().innerText()).contains("Comes next").doesNotContain("Comes later");
            visitor.assertFits();
            visitor.assertAccessible();
            visitor.act(() -> moments.last().locator("a").click());
            assertThat(visitor.page().locator(".session details[open]").innerText())
                    .contains("Comes next");
            visitor.assertQuiet();
        }
    }

    /** Three sessions of this day, in an offset in which it is noon: one that has begun, and two that follow. */
    private static String scheduleOfToday() {
        var utc = OffsetDateTime.now(ZoneOffset.UTC);
        var now = utc.withOffsetSameInstant(ZoneOffset.ofHours(12 - utc.getHour()));
        var sessions = session(1, "Goes on", now.minusMinutes(10))
                + session(2, "Comes next", now.plusHours(3))
                + session(3, "Comes later", now.plusHours(6));
        var day = now.toLocalDate();
        return """
            <schedule>
              <conference><title>Forum</title><start>%1$s</start><end>%1$s</end></conference>
              <day index="1" date="%1$s" start="%1$sT09:00:00%2$s" end="%1$sT23:00:00%2$s"><room name="Hall">%3$s</room></day>
            </schedule>
            """.formatted(day, now.getOffset().getTotalSeconds() == 0 ? "+00:00" : now.getOffset(), sessions);
    }

    private static String session(int number, String title, OffsetDateTime start) {
        return """
            <event id="%1$d" guid="3f0f5f0e-8d5c-4c1e-9a57-00000000000%1$d">
              <date>%2$s</date><start>%3$s</start><duration>02:00</duration><title>%4$s</title><slug>session-%1$d</slug>
            </event>
            """.formatted(
                        number,
                        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT)
                                .format(start),
                        DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(start),
                        title);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void whatDiffersFromTheDatesOfTheEventIsShownBeforeTheRelease(Look look) throws IOException {
        var forum = Forum.at(Api.of(Product.shared())).drafted();
        forum.organizer()
                .put(
                        forum.path() + "/programme",
                        Files.readString(SCHEDULE).replace("2027-05-1", "2020-05-1"),
                        "Content-Type",
                        "application/xml")
                .expect(200);
        try (Visitor organizer = visitor(look).signIn(Demo.ORGANIZER)) {
            check(organizer, "/manage/events/" + forum.slug() + "/programme");
            assertThat(organizer.page().locator(".notice-warn li").count()).isEqualTo(2);
            check(organizer, "/events/" + forum.slug() + "/programme?draft=true");
            assertThat(organizer.page().locator(".tabs").last().innerText()).containsAnyOf("2020", "٢٠٢٠");
        }
    }

    /** The organizer marks a session and says where one of its speakers comes from; the page of the programme and the API tell everybody. */
    @Test
    void whatIsAKeynoteIsSaidSessionBySession() throws IOException {
        var nobody = Api.of(Product.shared());
        var forum = Forum.at(nobody).published();
        forum.organizer()
                .put(forum.path() + "/programme", Files.readString(SCHEDULE), "Content-Type", "application/xml")
                .expect(200);
        forum.organizer().post(forum.path() + "/programme/release", "").expect(200);
        var keynotes = forum.path() + "/programme/keynotes";
        assertThat(nobody.get(keynotes).expect(200).json().get("keynotes")).isEmpty();
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            var page = organizer.page();
            organizer.open("/manage/events/" + forum.slug() + "/programme");
            page.getByText("Choose keynotes").click();
            check(organizer, "/manage/events/" + forum.slug() + "/keynotes?query=opening");
            assertThat(page.locator("tbody tr").count()).isEqualTo(1);
            organizer.act(() -> page.getByText("Opening & welcome").click());
            organizer.assertAccessible();
            organizer.chooseOne("keynote:speaker0", "Kazakh", "Kazakhstan");
            press(organizer, "Mark as a keynote");
            assertThat(page.locator("main").innerText())
                    .contains("Saved: the session is a keynote.")
                    .contains("Kazakhstan");
            organizer.act(() -> page.getByText("Opening & welcome").click());
            organizer.press("speaker:add");
            assertThat(page.locator(".field-wrong").count()).isPositive();
            organizer.pressAt("main a[href^='/manage/people/new?then=']");
            organizer.fill("person:names-givenName", "Orzu");
            organizer.fill("person:names-familyName", "Speaker" + forum.slug().replaceAll("[^a-z]", ""));
            organizer.press("person:save");
            organizer.press("speaker:add");
            organizer.reads("The speaker has been added.");
            organizer.assertAccessible();
            organizer.assertQuiet();
        }
        var keynote = nobody.get(keynotes).json().get("keynotes").get(0);
        assertThat(keynote.at("/speakers/0/country").asText()).isEqualTo("KZ");
        assertThat(keynote.at("/speakers/1/country").isNull()).isTrue();
        try (Visitor visitor = visitor(Look.desktop("en"))) {
            visitor.open("/events/" + forum.slug() + "/programme");
            assertThat(visitor.page().locator(".session:has-text('Opening')").innerText())
                    .contains("Keynote", "Orzu");
            visitor.assertAccessible();
        }
        try (Visitor organizer = visitor(Look.phone("en")).signIn(Demo.ORGANIZER)) {
            organizer.open("/manage/events/" + forum.slug() + "/keynotes/"
                    + keynote.get("session").asText());
            organizer.press("named:each:0:remove");
            organizer.reads("The speaker has been removed from the session.");
            organizer.assertQuiet();
        }
        var one = keynotes + "/" + keynote.get("session").asText();
        var speaker = keynote.at("/speakers/1/speaker").asText();
        forum.organizer()
                .put(one, Map.of("speakers", List.of(Map.of("speaker", speaker, "country", "ZZ"))))
                .expect(400);
        forum.organizer()
                .put(one, Map.of("speakers", List.of(Map.of("speaker", "code:nobody", "country", "CN"))))
                .expect(400);
        nobody.as(Demo.AUTHORITY).put(one, Map.of("speakers", List.of())).expect(404);
        forum.organizer().delete(one).expect(204);
        assertThat(nobody.get(keynotes).json().get("keynotes")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void keynotesAreChosenOnEveryScreen(Look look) {
        var week = Api.of(Product.shared())
                .get("events?query=skills+for+a+green+future&time=PAST")
                .json()
                .at("/items/0/slug")
                .asText();
        try (Visitor organizer = visitor(look).signIn(Demo.ORGANIZER)) {
            check(organizer, "/manage/events/" + week + "/keynotes");
            assertThat(organizer.page().locator("tbody tr").count()).isEqualTo(9);
            check(organizer, organizer.page().locator("tbody a").first().getAttribute("href"));
        }
    }

    private static String organization(Api owner) {
        var name = "Zz Institute of Roads " + UUID.randomUUID();
        return owner.post("organizations", Map.of("name", Map.of("en", name), "sector", "UNIVERSITY", "country", "KZ"))
                .expect(201)
                .json()
                .get("slug")
                .asText();
    }

    private static void press(Visitor organizer, String button) {
        organizer.act(() -> organizer
                .page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click());
    }
}
