package org.caravanserai.acceptance.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.caravanserai.acceptance.events.Forum;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Events are found by what their organizer is called now, whoever renamed it. */
@Tag("organizations")
class EventsFollowOrganizerST {

    private final Api nobody = Api.of(Product.shared());
    private final Api organizer = nobody.as(Demo.ORGANIZER);
    private final Api admin = nobody.as(Demo.ADMIN);

    @Test
    void aChangeByItsManager() {
        var before = word();
        var after = word();
        var slug = registered(before);
        var forum = forumOf(slug);
        assertThat(found(before)).containsExactly(forum);
        organizer.put("organizations/" + slug, named(after, "ENTERPRISE")).expect(200);
        assertThat(found(after)).containsExactly(forum);
        assertThat(found(before)).doesNotContain(forum);
        assertThat(slugs("events?sector=ENTERPRISE&organizer=" + slug)).containsExactly(forum);
        assertThat(slugs("events?sector=TEAM&organizer=" + slug)).isEmpty();
    }

    @Test
    void aMerge() {
        var gone = word();
        var staying = word();
        var duplicate = registered(gone);
        var one = registered(staying);
        var forumOfDuplicate = forumOf(duplicate);
        var forumOfOne = forumOf(one);
        admin.decide("organizations/" + duplicate, "merge", Map.of("into", Map.of("slug", one)))
                .expect(200);
        assertThat(found(staying)).containsExactlyInAnyOrder(forumOfDuplicate, forumOfOne);
        assertThat(found(gone)).containsExactlyInAnyOrder(forumOfDuplicate, forumOfOne);
        assertThat(slugs("events?organizer=" + one)).containsExactlyInAnyOrder(forumOfDuplicate, forumOfOne);
        assertThat(slugs("events?organizer=" + duplicate)).isEmpty();
    }

    @Test
    void anImport() throws InterruptedException {
        var before = word();
        var after = word();
        int number = ThreadLocalRandom.current().nextInt(850_000, 899_999);
        imported(number, before);
        var slug = slugs("organizations?query=" + before).get(0);
        Membership.give(slug, Demo.ORGANIZER, "EVENT_ORGANIZER");
        var forum = forumOf(slug);
        assertThat(found(before)).containsExactly(forum);
        imported(number, after);
        assertThat(found(after)).containsExactly(forum);
        assertThat(found(before)).doesNotContain(forum);
    }

    private void imported(int number, String word) throws InterruptedException {
        var report = Registry.ended(admin, Registry.start(admin, Registry.record(number, "Zz " + word, "")));
        assertThat(report.get("state").asText()).isEqualTo("DONE");
        assertThat(report.get("refused")).isEmpty();
    }

    private String registered(String word) {
        return organizer
                .post("organizations", named(word, "TEAM"))
                .expect(201)
                .json()
                .get("slug")
                .asText();
    }

    private static Map<String, Object> named(String word, String sector) {
        return Map.of(
                "name", Map.of("en", "Zz " + word), "sector", sector, "country", "CN", "difference", "Another one.");
    }

    private String forumOf(String organization) {
        return Forum.at(nobody)
                .with("organizer", Map.of("slug", organization))
                .published()
                .slug();
    }

    private List<String> found(String word) {
        return slugs("events?query=" + word);
    }

    private List<String> slugs(String path) {
        return nobody.get(path).expect(200).json().get("items").findValues("slug").stream()
                .map(slug -> slug.asText())
                .filter(slug -> path.startsWith("organizations") || slug.startsWith("forum-"))
                .toList();
    }

    /** A word that no other test uses and that is too different from others to be taken for a typing error. */
    private static String word() {
        return ThreadLocalRandom.current()
                .ints(12, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }
}
