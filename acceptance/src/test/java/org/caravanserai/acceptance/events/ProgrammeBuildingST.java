package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Emails;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The programme of an event is made without a file: by clicking, and by the API. */
@Tag("events")
class ProgrammeBuildingST extends BrowserTest {

    private final Api nobody = Api.of(Product.shared());

    @Test
    void anOrganizerBuildsAProgrammeByClicking() {
        var forum = Forum.at(nobody).published();
        var manage = "/manage/events/" + forum.slug();
        var title = "Opening of " + forum.slug();
        var contribution = accepted(forum);
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open(manage);
            organizer.followTo(manage + "/programme");
            organizer.reads("Build the programme by hand");
            organizer.followTo(manage + "/programme/room");
            organizer.press("room:save");
            wrong(organizer, "room:name");
            for (var room : List.of("Hall A", "Hall B/2")) {
                organizer.fill("room:name", room);
                organizer.fill("room:capacity", "120");
                organizer.press("room:save");
                organizer.reads("The room has been saved.");
                organizer.followTo(manage + "/programme/room");
            }
            organizer.fill("room:name", "Hall A");
            organizer.press("room:save");
            wrong(organizer, "room:name");
            organizer.followTo(manage + "/programme");

            organizer.followTo(manage + "/programme/session");
            organizer.fill("held:title", title);
            organizer.fill("held:summary", "What it is about.");
            organizer.press("held:save");
            wrong(organizer, "held:start");
            assertThat(organizer.page().locator("[id='held:title']").inputValue())
                    .isEqualTo(title);
            organizer.chooseFirst("held:date");
            organizer.choose("held:room", "Hall A");
            organizer.fill("held:start", "09:30");
            organizer.fill("held:minutes", "45");
            organizer.fill("held:type", "Talk");
            organizer.fill("held:speakers:0:name", "Amina Karimova");
            organizer.press("held:save");
            organizer.reads("The session has been saved.");
            session(organizer, manage, "Coffee", "Hall A", "10:15", true);
            session(organizer, manage, "Left out", "Hall B/2", "12:00", false);
            organizer.assertAccessible();

            organizer.pressAt(".programme-line:has-text('" + title + "')");
            organizer.choose("held:room", "Hall B/2");
            organizer.fill("held:start", "11:00");
            organizer.press("held:save");
            organizer.pressAt(".programme-line:has-text('Left out')");
            organizer.press("held:remove");
            organizer.reads("The session has been taken out of the draft.");
            organizer.pressAt(".programme-line:has-text('Roads between cities')");
            organizer.assertAccessible();
            organizer.press("placement:place");
            wrong(organizer, "placement:start");
            organizer.chooseFirst("placement:date");
            organizer.choose("placement:room", "Hall A");
            organizer.fill("placement:start", "14:00");
            organizer.press("placement:place");
            organizer.reads("The contribution is in the draft of the programme.");
            organizer.press("waiting:release");
            organizer.reads("The programme has been released.");
            organizer.assertQuiet();
        }
        try (Visitor scholar = visitor(Look.phone("en")).signIn(Demo.SCHOLAR)) {
            scholar.open("/events/" + forum.slug() + "/programme");
            assertThat(scholar.page().locator("main").innerText())
                    .contains(title, "11:00–11:45", "Hall B/2", "Amina Karimova", "Coffee", "14:00–14:20", "Anna Zhou")
                    .doesNotContain("Left out");
            scholar.assertAccessible();
            scholar.assertFits();
            scholar.open(Emails.link(Product.shared(), "CONTRIBUTION_SCHEDULED", Demo.SCHOLAR.email()));
            scholar.reads("In the programme:");
            scholar.assertAccessible();
        }
        var draft = forum.path() + "/programme/draft/contributions";
        assertThat(forum.organizer().get(draft).expect(200).json()).isEmpty();
        forum.organizer()
                .post(
                        draft,
                        Map.of(
                                "contribution",
                                contribution,
                                "room",
                                "Hall A",
                                "date",
                                day(),
                                "start",
                                "15:00",
                                "minutes",
                                20))
                .expect(409);
        nobody.as(Demo.PARTNER).get(draft).expect(404);
    }

    /** Code of a contribution of the scholar that the organizer has accepted. */
    private String accepted(Forum forum) {
        var contributions = forum.path() + "/contributions";
        forum.organizer()
                .put(
                        contributions + "/call",
                        Map.of(
                                "text", Map.of("en", "Send us what you have found."),
                                "tracks", List.of(),
                                "types", List.of(Map.of("name", Map.of("en", "Talk"), "minutes", 20)),
                                "longestAbstract", 2_000,
                                "doubleBlind", false,
                                "reviews", 1,
                                "closesAt",
                                        OffsetDateTime.now(ZoneOffset.UTC)
                                                .plusDays(9)
                                                .withNano(0)
                                                .toString()))
                .expect(200);
        var scholar = nobody.as(Demo.SCHOLAR);
        var code = scholar.post(
                        contributions,
                        Map.of(
                                "title", "Roads between cities",
                                "summary", "What was found on the roads.",
                                "type", "talk",
                                "language", "en",
                                "authors", List.of(Map.of("name", "Anna Zhou", "presents", true))))
                .expect(201)
                .json()
                .get("code")
                .asText();
        scholar.post("me/contributions/" + code + "/submission", "").expect(200);
        forum.organizer()
                .post(contributions + "/call/closing", Map.of("reason", "The programme is made now."))
                .expect(200);
        forum.organizer()
                .post(
                        contributions + "/submitted/decisions",
                        Map.of("contributions", List.of(code), "decision", "ACCEPT"))
                .expect(200);
        forum.organizer().post(contributions + "/submitted/release", "").expect(200);
        return code;
    }

    private static void session(
            Visitor organizer, String manage, String title, String room, String start, boolean everybody) {
        organizer.followTo(manage + "/programme/session");
        organizer.fill("held:title", title);
        organizer.chooseFirst("held:date");
        organizer.choose("held:room", room);
        organizer.fill("held:start", start);
        organizer.fill("held:minutes", "30");
        if (everybody) {
            organizer.tick("held:forEverybody");
        }
        organizer.press("held:save");
        organizer.reads("The session has been saved.");
    }

    private static void wrong(Visitor organizer, String field) {
        assertThat(organizer.page().locator(".field-wrong [id='" + field + "']").count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theFormsFitEveryScreen(Look look) {
        var forum = Forum.at(nobody).drafted();
        var draft = forum.path() + "/programme/draft";
        forum.organizer().post(draft + "/rooms", Map.of("name", "Hall A")).expect(201);
        var session = forum.organizer()
                .post(draft + "/sessions", session("Opening", "09:30"))
                .expect(201)
                .json()
                .get("id")
                .asText();
        var manage = "/manage/events/" + forum.slug() + "/programme";
        try (Visitor organizer = visitor(look).signIn(Demo.ORGANIZER)) {
            check(organizer, manage);
            check(organizer, manage + "/session");
            check(organizer, manage + "/sessions/" + session);
            check(organizer, manage + "/room?of=Hall%20A");
        }
    }

    @Test
    void theApiBuildsAProgrammeAndRefusesStaleWrites() {
        var forum = Forum.at(nobody).published();
        var draft = forum.path() + "/programme/draft";
        var organizer = forum.organizer();
        organizer.get(draft).expect(404);
        organizer.post(draft + "/sessions", session("Opening", "09:30")).expect(400);
        organizer
                .post(draft + "/rooms", Map.of("name", "Hall A", "capacity", 80))
                .expect(201);
        organizer.post(draft + "/rooms", Map.of("name", "Hall A")).expect(400);
        organizer.post(draft + "/rooms", Map.of("name", "Garden")).expect(201);
        organizer.post(draft + "/sessions", Map.of("title", "Opening")).expect(400);
        var added =
                organizer.post(draft + "/sessions", session("Opening", "09:30")).expect(201);
        var one = draft + "/sessions/" + added.json().get("id").asText();
        var seen = organizer.get(one).expect(200).header("ETag").orElseThrow();
        organizer.put(one, session("Welcome", "09:30"), "If-Match", seen).expect(200);
        organizer.put(one, session("Overwritten", "09:30"), "If-Match", seen).expect(409);
        organizer.delete(one, "If-Match", seen).expect(409);
        organizer
                .patch(one, Map.of("room", "Garden", "date", day(), "start", "14:00"))
                .expect(200);
        organizer.put(draft + "/rooms/Garden", Map.of("name", "Rose garden")).expect(200);
        organizer.delete(draft + "/rooms/Rose%20garden").expect(409);
        organizer.delete(draft + "/rooms/Hall%20A").expect(204);
        nobody.as(Demo.PARTNER).get(draft + "/sessions").expect(404);
        nobody.as(Demo.PARTNER).post(draft + "/sessions", Map.of()).expect(404);
        nobody.get(draft + "/sessions").expect(401);
        organizer.post(forum.path() + "/programme/release", "").expect(200);
        assertThat(nobody.get(forum.path() + "/schedule.json").expect(200).body())
                .contains("Welcome", "Rose garden", day() + "T14:00:00+08:00");
        organizer.delete(one).expect(204);
        assertThat(organizer.get(draft + "/sessions").expect(200).json()).isEmpty();
        assertThat(nobody.get(forum.path() + "/schedule.json").body()).contains("Welcome");
    }

    @Test
    void aRoomThatIsTakenIsRefusedAndNothingTypedIsLost() {
        var forum = Forum.at(nobody).drafted();
        var draft = forum.path() + "/programme/draft";
        var organizer = forum.organizer();
        organizer.post(draft + "/rooms", Map.of("name", "Hall A")).expect(201);
        organizer.post(draft + "/rooms", Map.of("name", "Hall B")).expect(201);
        organizer
                .post(draft + "/rooms", Map.of("name", "Posters", "shared", true))
                .expect(201);
        organizer
                .post(draft + "/sessions", session("Opening", "09:30", "Hall A"))
                .expect(201);
        for (var title : List.of("Poster 1", "Poster 2")) {
            organizer
                    .post(draft + "/sessions", session(title, "09:30", "Posters"))
                    .expect(201);
        }
        var taken = organizer
                .post(draft + "/sessions", session("Second", "10:00", "Hall A"))
                .expect(409)
                .json();
        assertThat(taken.get("type").asText()).endsWith("/room-taken");
        assertThat(taken.get("detail").asText()).contains("Hall A", "Opening", "09:30", "10:15");
        var manage = "/manage/events/" + forum.slug() + "/programme";
        try (Visitor visitor = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            visitor.open(manage);
            visitor.followTo(manage + "/session");
            visitor.fill("held:title", "Second session");
            visitor.fill("held:summary", "Typed once.");
            visitor.choose("held:date", day());
            visitor.choose("held:room", "Hall A");
            visitor.fill("held:start", "10:00");
            visitor.fill("held:minutes", "30");
            visitor.fill("held:speakers:0:name", "Amina Karimova");
            visitor.press("held:save");
            visitor.reads("“Hall A” is taken: “Opening” takes place there from 09:30 to 10:15.");
            assertThat(visitor.page().locator("[id='held:summary']").inputValue())
                    .isEqualTo("Typed once.");
            assertThat(visitor.page().locator("[id='held:speakers:0:name']").inputValue())
                    .isEqualTo("Amina Karimova");
            visitor.assertAccessible();
            visitor.choose("held:room", "Hall B");
            visitor.press("held:save");
            visitor.reads("The session has been saved.");
            visitor.followTo(manage + "/session");
            visitor.fill("held:title", "Third session");
            visitor.choose("held:date", day());
            visitor.choose("held:room", "Posters");
            visitor.fill("held:start", "10:00");
            visitor.fill("held:minutes", "30");
            visitor.fill("held:speakers:0:name", "Amina Karimova");
            visitor.press("held:save");
            visitor.reads("Amina Karimova speaks elsewhere: in “Second session”, Hall B, from 10:00 to 10:30.");
            visitor.tick("held:speakers:0:coAuthorOnly");
            visitor.press("held:save");
            visitor.reads("The session has been saved.");
        }
    }

    @Test
    void ofManyWhoPlaceASessionInARoomAtTheSameMomentOneIsTaken() throws Exception {
        var forum = Forum.at(nobody).drafted();
        var draft = forum.path() + "/programme/draft";
        forum.organizer().post(draft + "/rooms", Map.of("name", "Hall A")).expect(201);
        var threads = Executors.newFixedThreadPool(6);
        try {
            var tries = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < 6; i++) {
                var title = "Session " + i;
                tries.add(() -> forum.organizer()
                        .post(draft + "/sessions", session(title, "09:30", "Hall A"))
                        .status());
            }
            var answers = new ArrayList<Integer>();
            for (var each : threads.invokeAll(tries)) {
                answers.add(each.get());
            }
            assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        } finally {
            threads.shutdownNow();
        }
        assertThat(forum.organizer().get(draft + "/sessions").expect(200).json())
                .hasSize(1);
    }

    private static Map<String, Object> session(String title, String start) {
        return session(title, start, "Hall A");
    }

    private static Map<String, Object> session(String title, String start, String room) {
        return Map.of("title", title, "room", room, "date", day(), "start", start, "minutes", 45);
    }

    private static String day() {
        return LocalDate.now(ZoneOffset.ofHours(8)).plusDays(61).toString();
    }
}
