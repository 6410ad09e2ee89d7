package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Emails;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a draft to a published event, and what the API answers to those who may not or write nonsense. */
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
    void aDraftIsItsOrganizersOnly() {
        var forum = Forum.at(nobody).drafted();
        forum.organizer().get(forum.path()).expect(200);
        nobody.get(forum.path()).expect(404);
        nobody.as(Demo.SCHOLAR).get(forum.path()).expect(404);
        nobody.as(Demo.AUTHORITY).get(forum.path()).expect(404);
        nobody.as(Demo.SCHOLAR).put(forum.path(), forum.body()).expect(404);
        nobody.as(Demo.AUTHORITY).post(forum.path() + "/submission", "").expect(404);
        nobody.as(Demo.AUTHORITY)
                .decide(forum.path(), "decision", Map.of("decision", "APPROVE"))
                .expect(404);
        nobody.as(Demo.SCHOLAR).post("events", forum.body()).expect(404);
        nobody.post("events", forum.body()).expect(401);
    }

    @Test
    void onlyTheAuthorityDecides() {
        var forum = Forum.at(nobody).submitted();
        forum.organizer()
                .decide(forum.path(), "decision", Map.of("decision", "APPROVE"))
                .expect(404);
        nobody.as(Demo.AUTHORITY)
                .decide(forum.path(), "decision", Map.of("decision", "RETURN"))
                .expect(400);
        nobody.as(Demo.AUTHORITY)
                .decide(forum.path(), "decision", Map.of("decision", "MAYBE"))
                .expect(400);
    }

    @Test
    void nonsenseIsNamedFieldByFieldAllAtOnce() {
        var forum = Forum.at(nobody)
                .with("kind", "PARTY")
                .with("title", Map.of())
                .with("timeZone", "Moon/Crater")
                .capacity(0);
        var problem = forum.organizer().post("events", forum.body()).expect(400);
        assertThat(problem.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        var fields = problem.json().get("violations").findValuesAsText("field");
        assertThat(fields).contains("kind", "title", "timeZone", "registration.capacity");
        forum.organizer().post("events", "{not json").expect(400);
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
    void aTimeSaysItsOffsetAndAZoneIsAPlace() {
        var forum = Forum.at(nobody);
        forum.with("startsAt", "2099-12-01T21:00").terms("closesAt", "2099-12-01T20:00:00");
        assertThat(forum.organizer()
                        .post("events", forum.body())
                        .expect(400)
                        .json()
                        .get("violations")
                        .findValuesAsText("field"))
                .containsExactly("startsAt", "registration.closesAt");
        for (String zone : List.of("+08:00", "UTC+8", "Z", "GMT+08:00")) {
            var answer = Forum.at(nobody).with("timeZone", zone);
            assertThat(answer.organizer()
                            .post("events", answer.body())
                            .expect(400)
                            .json()
                            .get("violations")
                            .findValuesAsText("field"))
                    .containsExactly("timeZone");
        }
    }

    @Test
    void noEventHidesAPageOfOurs() {
        for (String slug : List.of("new", "import", "series", "feed")) {
            var forum = Forum.at(nobody).with("slug", slug);
            assertThat(forum.organizer()
                            .post("events", forum.body())
                            .expect(400)
                            .json()
                            .get("violations")
                            .findValuesAsText("field"))
                    .containsExactly("slug");
        }
        var titled = Forum.at(nobody).with("slug", null).with("title", Map.of("en", "Import"));
        assertThat(titled.organizer()
                        .post("events", titled.body())
                        .expect(201)
                        .json()
                        .get("slug")
                        .asText())
                .startsWith("import-");
    }

    @Test
    void anEventEndsAfterItBegins() {
        var forum = Forum.at(nobody);
        forum.with("endsAt", forum.body().get("startsAt"));
        var problem = forum.organizer().post("events", forum.body()).expect(400);
        assertThat(problem.json().get("violations").findValuesAsText("field")).contains("endsAt");
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
    void afterApprovalOtherDatesWaitForTheAuthorityWhileTheTitleChangesAtOnce() {
        var forum = Forum.at(nobody).published();
        var before = nobody.get(forum.path()).json().get("endsAt").asText();
        var later = java.time.OffsetDateTime.parse(before).plusDays(1).toString();
        forum.organizer()
                .put(
                        forum.path(),
                        forum.with("endsAt", later)
                                .with("title", Map.of("en", "Renamed"))
                                .body())
                .expect(200);
        var seen = nobody.get(forum.path()).expect(200).json();
        assertThat(seen.get("title").get("en").asText()).isEqualTo("Renamed");
        assertThat(seen.get("endsAt").asText()).isEqualTo(before);

        nobody.as(Demo.AUTHORITY)
                .decide(forum.path(), "change-decision", Map.of("decision", "APPROVE"))
                .expect(200);
        assertThat(java.time.OffsetDateTime.parse(
                        nobody.get(forum.path()).json().get("endsAt").asText()))
                .isEqualTo(java.time.OffsetDateTime.parse(later));
    }

    @Test
    void whatIsNotPossibleInAStateIsRefusedAndNothingChanges() {
        var forum = Forum.at(nobody).drafted();
        var refused = forum.organizer().post(forum.path() + "/publication", "").expect(409);
        assertThat(refused.json().get("type").asText()).endsWith("/problems/event-state");
        assertThat(forum.organizer().get(forum.path()).json().get("state").asText())
                .isEqualTo("DRAFT");
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
    void anEventWithoutAProgrammeHasAScheduleOfItsDays() {
        var forum = Forum.at(nobody).published();
        var json = nobody.get(forum.path() + "/schedule.json").expect(200).json();
        assertThat(json.at("/schedule/conference/days")).isNotEmpty();
        assertThat(json.at("/schedule/conference/title").asText()).isEqualTo("Forum of University Presidents");
        assertThat(nobody.get(forum.path() + "/schedule.xml").expect(200).body())
                .contains("<day ")
                .doesNotContain("<event ");
        nobody.get(Forum.at(nobody).drafted().path() + "/schedule.json").expect(404);
    }

    @Test
    void aCalendarSaysWhenTheEventWasLastChanged() {
        var forum = Forum.at(nobody).published();
        var before = lastModified(forum);
        await().pollDelay(Duration.ofMillis(1100)).until(() -> true);
        forum.organizer()
                .put(forum.path(), forum.with("title", Map.of("en", "Renamed")).body())
                .expect(200);
        assertThat(lastModified(forum)).isGreaterThan(before);
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
    void anOffsetIsNoTimeZoneToSubmitWith() {
        var forum = Forum.at(nobody).with("timeZone", "Etc/GMT-8").drafted();
        var problem = forum.organizer().post(forum.path() + "/submission", "").expect(400);
        assertThat(problem.json().get("violations").findValuesAsText("field")).containsExactly("timeZone");
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
    void anEventOnSiteBecomesHybridWithItsPlacesOnlineAtOnce() {
        var forum = Forum.at(nobody).published();
        forum.guest("Ada").expect(201);
        var changed = forum.organizer()
                .put(
                        forum.path(),
                        forum.with("mode", "HYBRID").terms("onlineCapacity", 1).body())
                .expect(200);
        assertThat(changed.json().get("mode").asText()).isEqualTo("ON_SITE");
        forum.organizer().put(forum.path(), changed.body()).expect(200);
        nobody.as(Demo.AUTHORITY)
                .decide(forum.path(), "change-decision", Map.of("decision", "APPROVE"))
                .expect(200);
        var hybrid = nobody.get(forum.path()).expect(200).json();
        assertThat(hybrid.get("mode").asText()).isEqualTo("HYBRID");
        assertThat(hybrid.get("registration").get("onlineCapacity").asInt()).isEqualTo(1);
        assertThat(hybrid.get("registration").get("registered").asInt()).isEqualTo(1);

        var onSite = forum.organizer()
                .put(
                        forum.path(),
                        forum.with("mode", "ON_SITE")
                                .terms("onlineCapacity", null)
                                .body())
                .expect(200);
        assertThat(onSite.json().get("registration").get("onlineCapacity").asInt())
                .as("not without limit while the authority thinks")
                .isEqualTo(1);
    }

    @Test
    void aWayOfAttendingStaysAsLongAsPeopleHaveSignedUpForIt() {
        var forum = Forum.at(nobody)
                .with("mode", "HYBRID")
                .terms("onlineCapacity", 5)
                .published();
        var scholar = nobody.as(Demo.SCHOLAR);
        var online = Map.of("attendance", "ONLINE");
        var place = scholar.post(forum.path() + "/registrations", online).expect(201);
        var onSite = forum.with("mode", "ON_SITE").terms("onlineCapacity", null).body();
        assertThat(forum.organizer()
                        .put(forum.path(), onSite)
                        .expect(409)
                        .json()
                        .get("detail")
                        .asText())
                .contains("1 person has registered online");
        forum.organizer()
                .delete("registrations/" + place.json().get("code").asText())
                .expect(204);
        forum.organizer().put(forum.path(), onSite).expect(200);

        var again = scholar.post(forum.path() + "/registrations", online).expect(201);
        var approval = Map.of("decision", "APPROVE");
        nobody.as(Demo.AUTHORITY)
                .decide(forum.path(), "change-decision", approval)
                .expect(409);
        forum.organizer()
                .delete("registrations/" + again.json().get("code").asText())
                .expect(204);
        nobody.as(Demo.AUTHORITY)
                .decide(forum.path(), "change-decision", approval)
                .expect(200);
    }

    @Test
    void aFeedKnowsWhatItWasAskedFor() {
        var feed = nobody.get("events/feed.atom?kind=FORUM&lang=zh").expect(200).body();
        var self = Product.shared().url() + "/api/v1/events/feed.atom?kind=FORUM&amp;lang=zh";
        assertThat(feed).contains("<id>" + self + "</id>", "rel=\"self\" href=\"" + self + "\"");
    }

    @Test
    void aChangeIsTakenBackByItsOrganizerAndOnlySo() {
        var forum = Forum.at(nobody).published();
        forum.organizer()
                .put(
                        forum.path(),
                        forum.with("venue", Map.of("name", "Hall 2", "city", "Guiyang", "country", "CN"))
                                .body())
                .expect(200);
        var tag = forum.organizer().get(forum.path()).header("ETag").orElseThrow();
        nobody.as(Demo.AUTHORITY).delete(forum.path() + "/change").expect(404);
        var withdrawn = forum.organizer().delete(forum.path() + "/change").expect(200);
        assertThat(withdrawn.json().get("pendingChange").isNull()).isTrue();
        assertThat(withdrawn.json().get("venue").get("name").asText()).isEqualTo("Great Hall");
        assertThat(forum.organizer().get(forum.path()).header("ETag")).isNotEqualTo(java.util.Optional.of(tag));
        forum.organizer().delete(forum.path() + "/change").expect(404);
        assertThat(forum.organizer().get(forum.path() + "/history").json().findValuesAsText("action"))
                .contains("CHANGE_WITHDRAWN");
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
    void aPostponedEventIsPublishedAgainOnlyWithNewDatesThatTheAuthorityAgreedTo() {
        var forum = Forum.at(nobody).published();
        forum.organizer()
                .post(forum.path() + "/postponement", Map.of("reason", "A flood"))
                .expect(200);
        var refused = forum.organizer().post(forum.path() + "/publication", "").expect(409);
        assertThat(refused.json().get("type").asText()).endsWith("/problems/new-dates-needed");
        var later = OffsetDateTime.parse((String) forum.body().get("startsAt")).plusDays(30);
        forum.organizer()
                .put(
                        forum.path(),
                        forum.with("startsAt", later.toString())
                                .with("endsAt", later.plusDays(2).toString())
                                .body())
                .expect(200);
        forum.organizer().post(forum.path() + "/publication", "").expect(409);
        nobody.as(Demo.AUTHORITY)
                .decide(forum.path(), "change-decision", Map.of("decision", "APPROVE"))
                .expect(200);
        assertThat(forum.organizer()
                        .post(forum.path() + "/publication", "")
                        .expect(200)
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("PUBLISHED");
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
