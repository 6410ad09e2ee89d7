package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What organizers and authorities do beside the event itself: history, emails, the queue, dossiers, programmes, series. */
@Tag("events")
class EventDeskApiST {

    private static final Path SCHEDULE = Path.of("")
            .toAbsolutePath()
            .resolveSibling("schedule/src/test/resources/org/caravanserai/schedule/forum.xml");
    private static final Path BROKEN = SCHEDULE.resolveSibling("broken.xml");

    private static Api nobody;
    private static Api authority;

    @BeforeAll
    static void product() {
        nobody = Api.of(Product.shared());
        authority = nobody.as(Demo.AUTHORITY);
    }

    @Test
    void theQueueTellsHowLongAnEventHasBeenWaiting() {
        var forum = Forum.at(nobody).submitted();
        var queue = authority.get("approvals?size=200").expect(200).json().get("items");
        var own = StreamSupport.stream(queue.spliterator(), false)
                .filter(row -> row.get("slug").asText().equals(forum.slug()))
                .findFirst()
                .orElseThrow();
        assertThat(own.get("waitingDays").asInt()).isZero();
        assertThat(own.get("change").asBoolean()).isFalse();
        assertThat(own.get("organizer").get("verified").isBoolean()).isTrue();
        assertThat(queue.get(0).get("waitingDays").asInt())
                .as("the demo's longest waiting comes first")
                .isPositive();
        nobody.get("approvals").expect(401);
        forum.organizer().get("approvals").expect(404);
    }

    @Test
    void theQueueAndAHistoryAreSearchedAndSorted() {
        var word = "Qoshtepa" + System.nanoTime();
        var later = Forum.at(nobody)
                .with("title", Map.of("en", "Second " + word, "zh", "论坛"))
                .submitted();
        var sooner =
                Forum.at(nobody).with("title", Map.of("en", "First " + word)).submitted();

        assertThat(slugs("approvals?query=" + word.toLowerCase(Locale.ROOT)))
                .containsExactly(later.slug(), sooner.slug());
        assertThat(slugs("approvals?sort=title&query=" + word)).containsExactly(sooner.slug(), later.slug());
        assertThat(slugs("approvals?size=200&query=cross-border")).contains(later.slug(), sooner.slug());
        assertThat(slugs("approvals?query=" + word + "%25")).isEmpty();
        authority.get("approvals?sort=colour").expect(400);

        authority
                .decide(later.path(), "decision", Map.of("decision", "RETURN", "note", "Name the hall."))
                .expect(200);
        var history = later.organizer()
                .get(later.path() + "/history?query=the%20HALL")
                .expect(200)
                .json();
        assertThat(history.get("total").asInt()).isEqualTo(1);
        assertThat(history.get("items").findValuesAsText("toState")).containsExactly("RETURNED");
    }

    private static List<String> slugs(String queue) {
        var items = authority.get(queue).expect(200).json().get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(row -> row.get("slug").asText())
                .toList();
    }

    @Test
    void aProgrammeIsReplacedAndWhatCouldNotBeReadIsReported() throws Exception {
        var forum = Forum.at(nobody).drafted();
        var programme = forum.path() + "/programme";
        var answer = forum.organizer()
                .put(programme, Files.readString(SCHEDULE), "Content-Type", "application/xml")
                .expect(200)
                .json();
        assertThat(answer.get("sessions").asInt()).isPositive();
        assertThat(answer.get("report").isArray()).isTrue();
        var json = forum.organizer().get(forum.path() + "/schedule.json").expect(200);
        var again = forum.organizer().put(programme, json.body()).expect(200).json();
        assertThat(again.get("sessions")).isEqualTo(answer.get("sessions"));

        forum.organizer()
                .put(programme, "<schedule", "Content-Type", "application/xml")
                .expect(400);
        assertThat(forum.organizer().get(forum.path() + "/schedule.json").body())
                .isEqualTo(json.body());
        var broken = forum.organizer()
                .put(programme, Files.readString(BROKEN), "Content-Type", "application/xml")
                .expect(200)
                .json();
        assertThat(broken.get("report").findValuesAsText("reason")).isNotEmpty();
        assertThat(forum.organizer().get(forum.path() + "/history").json().findValuesAsText("action"))
                .contains("PROGRAMME_UPLOADED");
        authority.put(programme, json.body()).expect(404);
    }

    @Test
    void aSeriesIsBegunByTheOrganizerAndListedForIt() {
        var organizer = nobody.as(Demo.ORGANIZER);
        var owner = organizer
                .get("me")
                .json()
                .get("organizations")
                .get(0)
                .get("slug")
                .asText();
        var title = "Bridges " + System.nanoTime();
        var created = organizer
                .post("series", Map.of("title", Map.of("en", title), "organizer", Map.of("slug", owner)))
                .expect(201);
        var slug = created.json().get("slug").asText();
        assertThat(created.header("Location"))
                .hasValueSatisfying(at -> assertThat(at).endsWith("/api/v1/series/" + slug));
        assertThat(organizer.get("series/" + slug).expect(200).json()).isEqualTo(created.json());
        var found = organizer.get("series?query=" + slug).expect(200).json();
        assertThat(found.get("total").asInt()).isEqualTo(1);
        assertThat(found.get("items").get(0).get("organizer").get("slug").asText())
                .isEqualTo(owner);
        var forum = Forum.at(nobody).with("series", Map.of("slug", slug)).drafted();
        assertThat(organizer.get(forum.path()).json().get("series").get("slug").asText())
                .isEqualTo(slug);

        organizer
                .put("series/" + slug, Map.of("title", Map.of("en", "Renamed " + slug)))
                .expect(200);
        assertThat(organizer.get(forum.path()).json().at("/series/title/en").asText())
                .isEqualTo("Renamed " + slug);
        organizer.put("series/" + slug, Map.of("title", Map.of())).expect(400);
        nobody.as(Demo.OFFICER)
                .put("series/" + slug, Map.of("title", Map.of("en", "Mine")))
                .expect(404);

        var faults = organizer.post("series", Map.of()).expect(400);
        assertThat(faults.json().get("violations").findValuesAsText("field")).containsExactly("title", "organizer");
        organizer
                .post("series", Map.of("title", Map.of("en", "x"), "organizer", Map.of("slug", "somebody-else")))
                .expect(400);
        nobody.get("series").expect(401);
        nobody.as(Demo.SCHOLAR).get("series").expect(404);
        nobody.as(Demo.SCHOLAR).get("series/" + slug).expect(404);
    }
}
