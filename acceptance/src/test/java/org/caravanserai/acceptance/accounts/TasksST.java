package org.caravanserai.acceptance.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.caravanserai.acceptance.events.Forum;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What waits for somebody, and what somebody has asked for. */
@Tag("accounts")
class TasksST extends BrowserTest {

    @Test
    void programsReadWhatWaitsForThem() {
        var items = Api.of(Product.shared())
                .as(Demo.OFFICER)
                .get("me/tasks")
                .expect(200)
                .json()
                .get("items");
        assertThat(items).isNotEmpty().allSatisfy(task -> {
            assertThat(task.get("kind").asText()).isNotBlank();
            assertThat(task.get("count").asLong()).isPositive();
            assertThat(OffsetDateTime.parse(task.get("oldest").asText())).isBefore(OffsetDateTime.now());
            assertThat(task.get("address").asText()).startsWith("/");
        });
        assertThat(items).anySatisfy(task -> {
            assertThat(task.get("kind").asText()).isEqualTo("DECIDE_NOMINATIONS");
            assertThat(task.get("role").asText()).isEqualTo("OFFICER");
            assertThat(task.get("late").asLong()).isPositive();
        });
        Api.of(Product.shared()).get("me/tasks").expect(401);
    }

    @Test
    void anOfficerGoesFromAKindToWhatWaitsOfItAndToTheOneThing() {
        var officer = Api.of(Product.shared()).as(Demo.OFFICER);
        var things = officer.get("me/tasks/things?kind=DECIDE_NOMINATIONS&size=2")
                .expect(200)
                .json();
        assertThat(things.get("items")).isNotEmpty().allSatisfy(thing -> {
            assertThat(thing.get("kind").asText()).isEqualTo("DECIDE_NOMINATIONS");
            assertThat(thing.get("words").asText()).isNotBlank();
            assertThat(thing.get("place").get("name").get("en").asText()).isNotBlank();
            assertThat(thing.get("address").asText()).startsWith("/manage/exchanges/nominations/");
        });
        officer.get("me/tasks/things?kind=SLEEP").expect(400);
        Api.of(Product.shared()).get("me/tasks/things").expect(401);

        try (Visitor reader = visitor(Look.phone("ar")).signIn(Demo.OFFICER)) {
            reader.open("/my/tasks");
            reader.assertAccessible();
        }
        try (Visitor visitor = visitor(Look.desktop("en")).signIn(Demo.OFFICER)) {
            visitor.open("/my");
            visitor.follow("Everything as a list");
            visitor.reads("What waits for me");
            visitor.assertAccessible();
            visitor.open("/my/tasks?kind=APPROVE_AGREEMENTS");
            visitor.pressAt("tbody a");
            visitor.assertQuiet();
        }
    }

    @Test
    void aScholarSeesTheOwnRequestsAndGoesFromTheHeaderToWhatWaits() {
        var requests = Api.of(Product.shared())
                .as(Demo.SCHOLAR)
                .get("me/requests")
                .expect(200)
                .json()
                .get("items");
        assertThat(requests)
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request.get("state").asText()).isNotBlank());
        Api.of(Product.shared()).get("me/requests").expect(401);
        try (Visitor scholar = visitor(Look.phone("en")).signIn(Demo.SCHOLAR)) {
            scholar.open("/events");
            scholar.pressAt("header a.top-notices[href='/my']");
            scholar.reads("Answer an offer of a place");
            scholar.reads("What I have asked for");
            scholar.assertAccessible();
            scholar.pressAt("section[aria-labelledby=requests-title] a");
            scholar.assertQuiet();
        }
    }

    @Test
    void anOrganizerSeesWhereASubmittedEventStands() {
        var forum = Forum.at(Api.of(Product.shared())).submitted();
        try (Visitor organizer = visitor(Look.phone("en")).signIn(Demo.ORGANIZER)) {
            organizer.open("/my");
            var line = organizer
                    .page()
                    .locator("section[aria-labelledby=requests-title] li:has(a[href='/manage/events/" + forum.slug()
                            + "'])");
            assertThat(line.innerText()).contains("Event submitted for approval", "Under review");
            organizer.act(line.locator("a")::click);
            assertThat(organizer.page().url()).endsWith("/manage/events/" + forum.slug());
            organizer.assertQuiet();
        }
        assertThat(Api.of(Product.shared())
                        .as(Demo.ORGANIZER)
                        .get("me/requests")
                        .expect(200)
                        .body())
                .contains("EVENT_APPROVAL", "/manage/events/" + forum.slug());
    }
}
