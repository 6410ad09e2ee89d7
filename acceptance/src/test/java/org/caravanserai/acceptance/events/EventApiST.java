package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Emails;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a draft to a published event by the API, and what HTTP adds to it: versions, languages, refusals. */
@Tag("events")
class EventApiST {

    private static Api nobody;

    @BeforeAll
    static void product() {
        nobody = Api.of(Product.shared());
    }

    @Test
    void aForumGoesFromADraftToAPublishedEvent() {
        var forum = Forum.at(nobody);
        var created = forum.organizer().post("events", forum.body()).expect(201);
        assertThat(created.header("Location"))
                .hasValueSatisfying(at -> assertThat(at).endsWith("/api/v1/" + forum.path()));
        assertThat(created.json().get("state").asText()).isEqualTo("DRAFT");

        var submitted = forum.organizer().post(forum.path() + "/submission", "").expect(200);
        assertThat(submitted.json().get("state").asText()).isEqualTo("SUBMITTED");

        var authority = nobody.as(Demo.AUTHORITY);
        authority
                .decide(forum.path(), "decision", Map.of("decision", "RETURN", "note", "Which hall?"))
                .expect(200);
        forum.organizer()
                .put(
                        forum.path(),
                        forum.with("venue", Map.of("name", "Hall 2", "city", "Guiyang", "country", "CN"))
                                .body())
                .expect(200);
        forum.organizer().post(forum.path() + "/submission", "").expect(200);
        var approved = authority
                .decide(forum.path(), "decision", Map.of("decision", "APPROVE"))
                .expect(200);
        assertThat(approved.json().get("state").asText()).isEqualTo("APPROVED");

        nobody.get(forum.path()).expect(404);
        var list = "/events?sort=-publishedAt";
        assertThat(nobody.get(list).expect(200).body()).doesNotContain(forum.path());
        var published =
                forum.organizer().post(forum.path() + "/publication", "").expect(200);
        assertThat(published.json().get("state").asText()).isEqualTo("PUBLISHED");

        assertThat(nobody.get(list).expect(200).body()).contains(forum.path());
        var seen = nobody.get(forum.path()).expect(200).json();
        assertThat(seen.get("title").get("zh").asText()).isEqualTo("大学校长论坛");
        assertThat(seen.get("startsAt").asText()).endsWith("+08:00");
        assertThat(seen.get("venue").get("name").asText()).isEqualTo("Hall 2");
        assertThat(seen.get("registration").get("registered").asInt()).isZero();
    }

    @Test
    void timesHaveSecondsAndNothingIsLeftOut() {
        var forum = Forum.at(nobody)
                .with("startsAt", "2099-12-01T21:00:00+08:00")
                .with("endsAt", "2099-12-01T23:00:00+08:00");
        var event = forum.organizer().post("events", forum.body()).expect(201).json();
        assertThat(event.get("startsAt").asText()).isEqualTo("2099-12-01T21:00:00+08:00");
        assertThat(event.get("endsAt").asText()).isEqualTo("2099-12-01T23:00:00+08:00");
        assertThat(event.has("series")).isTrue();
        assertThat(event.get("registration").has("opensAt")).isTrue();
        for (var listed : nobody.get("events?size=50").expect(200).json().get("items")) {
            assertThat(listed.get("startsAt").asText()).matches(".*T\\d\\d:\\d\\d:\\d\\d.*");
            assertThat(listed.has("series")).isTrue();
        }
    }

    @Test
    void whoEditsAnOldVersionIsToldSo() {
        var forum = Forum.at(nobody).drafted();
        var tag = forum.organizer().get(forum.path()).header("ETag").orElseThrow();
        forum.organizer()
                .put(forum.path(), forum.with("summary", Map.of("en", "First")).body(), "If-Match", tag)
                .expect(200);
        var late = forum.organizer()
                .put(forum.path(), forum.with("summary", Map.of("en", "Second")).body(), "If-Match", tag)
                .expect(409);
        assertThat(late.json().get("type").asText()).endsWith("/problems/changed-meanwhile");
        assertThat(forum.organizer()
                        .get(forum.path())
                        .json()
                        .get("summary")
                        .get("en")
                        .asText())
                .isEqualTo("First");
    }

    @Test
    void whatHttpDoesNotAllowHasANameOfItsOwn() {
        var method = nobody.delete("events").expect(405);
        assertThat(method.json().get("type").asText()).endsWith("/problems/method-not-allowed");
        assertThat(method.header("Allow").orElse("")).contains("GET", "POST");
        assertThat(method.json().get("detail").asText()).contains("POST");
        var content = Forum.at(nobody)
                .organizer()
                .post("events", "kind=FORUM", "Content-Type", "application/x-www-form-urlencoded")
                .expect(415);
        assertThat(content.json().get("type").asText()).endsWith("/problems/unsupported-media-type");
        assertThat(content.json().get("detail").asText()).contains("Content-Type");
        var form = nobody.get("events", "Accept", "image/png").expect(406);
        assertThat(form.json().get("type").asText()).endsWith("/problems/not-acceptable");
    }

    @Test
    void aCalendarSaysWhenTheEventWasLastChanged() {
        var forum = Forum.at(nobody).published();
        var before = lastModified(forum);
        var changes = new AtomicInteger();
        await("a change in a later second").pollInterval(Duration.ofMillis(300)).untilAsserted(() -> {
            var title = Map.of("en", "Renamed " + changes.incrementAndGet());
            forum.organizer()
                    .put(forum.path(), forum.with("title", title).body())
                    .expect(200);
            assertThat(lastModified(forum)).isGreaterThan(before);
        });
    }

    private String lastModified(Forum forum) {
        return nobody.get(forum.path() + "/event.ics")
                .expect(200)
                .body()
                .lines()
                .filter(line -> line.startsWith("LAST-MODIFIED:"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void problemsSpeakTheCallersLanguage() {
        var chinese =
                nobody.get("events/there-is-none", "Accept-Language", "zh").expect(404);
        assertThat(chinese.json().get("title").asText()).isEqualTo("未找到");
        assertThat(List.of(
                        nobody.get("events/there-is-none").json().get("title").asText()))
                .containsExactly("Not found");
    }

    @Test
    void aChangeThatWaitsIsShownToThoseWhomItConcernsAndOutlastsEditsThatLeaveItAlone() {
        var forum = Forum.at(nobody).published();
        var tag = forum.organizer().get(forum.path()).header("ETag").orElseThrow();
        var before = nobody.get(forum.path()).json().get("endsAt").asText();
        var later = OffsetDateTime.parse(before).plusDays(1);
        forum.organizer()
                .put(forum.path(), forum.with("endsAt", later.toString()).body())
                .expect(200);

        var organizer = forum.organizer().get(forum.path()).expect(200);
        var waiting = organizer.json().get("pendingChange");
        assertThat(OffsetDateTime.parse(waiting.get("endsAt").asText())).isEqualTo(later);
        assertThat(waiting.get("venue").get("name").asText()).isEqualTo("Great Hall");
        assertThat(nobody.as(Demo.AUTHORITY).get(forum.path()).json().get("pendingChange"))
                .isEqualTo(waiting);
        assertThat(nobody.get(forum.path()).json().get("pendingChange").isNull())
                .isTrue();
        assertThat(nobody.as(Demo.SCHOLAR)
                        .get(forum.path())
                        .json()
                        .get("pendingChange")
                        .isNull())
                .isTrue();
        forum.organizer().put(forum.path(), organizer.body(), "If-Match", tag).expect(409);

        var current = organizer.header("ETag").orElseThrow();
        var renamed = (ObjectNode) organizer.json();
        renamed.set("title", renamed.objectNode().put("en", "Renamed"));
        forum.organizer()
                .put(forum.path(), renamed.toString(), "If-Match", current)
                .expect(200);
        var kept = forum.organizer().get(forum.path()).json();
        assertThat(kept.get("title").get("en").asText()).isEqualTo("Renamed");
        assertThat(kept.get("pendingChange")).isEqualTo(waiting);

        renamed.set(
                "venue",
                renamed.objectNode()
                        .put("name", "Hall 2")
                        .put("city", "Guiyang")
                        .put("country", "CN"));
        forum.organizer().put(forum.path(), renamed.toString()).expect(200);
        var both = forum.organizer().get(forum.path()).json().get("pendingChange");
        assertThat(both.get("venue").get("name").asText()).isEqualTo("Hall 2");
        assertThat(both.get("endsAt")).isEqualTo(waiting.get("endsAt"));
    }

    @Test
    void aFeedKnowsWhatItWasAskedFor() {
        var feed = nobody.get("events/feed.atom?kind=FORUM&lang=zh").expect(200).body();
        var self = Product.shared().url() + "/api/v1/events/feed.atom?kind=FORUM&amp;lang=zh";
        assertThat(feed).contains("<id>" + self + "</id>", "rel=\"self\" href=\"" + self + "\"");
    }

    @Test
    void theAuthorityDecidesOnlyOnWhatItHasRead() {
        var authority = nobody.as(Demo.AUTHORITY);
        var forum = Forum.at(nobody).submitted();
        var approval = Map.of("decision", "APPROVE");
        var read = authority
                .get(forum.path() + "/dossier")
                .expect(200)
                .header("ETag")
                .orElseThrow();
        authority.post(forum.path() + "/decision", approval).expect(428);
        authority.post(forum.path() + "/decision", approval, "If-Match", "*").expect(428);

        forum.organizer().delete(forum.path() + "/submission").expect(200);
        forum.organizer()
                .put(
                        forum.path(),
                        forum.with("venue", Map.of("name", "A casino", "city", "Guiyang", "country", "CN"))
                                .body())
                .expect(200);
        forum.organizer().post(forum.path() + "/submission", "").expect(200);
        var stale = authority
                .post(forum.path() + "/decision", approval, "If-Match", read)
                .expect(409)
                .json();
        assertThat(stale.get("type").asText()).endsWith("/problems/changed-since-seen");
        assertThat(stale.get("changes")).singleElement().satisfies(change -> {
            assertThat(change.get("field").asText()).isEqualTo("venue.name");
            assertThat(change.get("before").asText()).isEqualTo("Great Hall");
            assertThat(change.get("after").asText()).isEqualTo("A casino");
        });
        assertThat(nobody.as(Demo.AUTHORITY)
                        .decide(forum.path(), "decision", approval)
                        .expect(200)
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("APPROVED");
    }

    @Test
    void anEventThatWasCancelledSaysSoInTheArchiveToo() {
        var forum = Forum.at(nobody).capacity(1).published();
        var placed = "anna." + forum.slug() + "@guest.example";
        var waiting = "boris." + forum.slug() + "@guest.example";
        forum.guest("anna").expect(201);
        forum.guest("boris").expect(201);
        forum.organizer()
                .post(forum.path() + "/cancellation", Map.of("reason", "A flood"))
                .expect(200);
        forum.organizer().post(forum.path() + "/archive", "").expect(200);

        assertThat(nobody.get(forum.path()).json().get("cancelled").asBoolean()).isTrue();
        assertThat(nobody.get(forum.path() + "/event.ics").expect(200).body()).contains("STATUS:CANCELLED");
        assertThat(nobody.get("/events/" + forum.slug()).expect(200).body())
                .contains("schema.org/EventCancelled", "This event is cancelled")
                .doesNotContain("EventScheduled", "The event is over");
        for (var guest : Map.of("REGISTRATION_CONFIRMED", placed, "REGISTRATION_WAITING", waiting)
                .entrySet()) {
            var page = nobody.get(Emails.link(Product.shared(), guest.getKey(), guest.getValue()))
                    .expect(200)
                    .body();
            assertThat(page)
                    .contains("The event is cancelled")
                    .doesNotContain(
                            "Your place is confirmed", "Keep the code", "As soon as a place", "on the waiting list");
        }
    }
}
