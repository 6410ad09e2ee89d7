package org.caravanserai.acceptance.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.caravanserai.acceptance.events.Forum;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An index that lost something is whole again after it was made anew. */
@Tag("admin")
class SearchRebuildST {

    private final Api nobody = Api.of(Product.shared());

    @Test
    void whatTheIndexLostIsFoundAgain() throws SQLException {
        var forum = Forum.at(nobody)
                .with("title", Map.of("en", "Forum of the lost Zephyrquill"))
                .published();
        assertThat(found()).contains(forum.slug());
        try (var connection = Product.shared().connect();
                var statement = connection.prepareStatement(
                        "delete from event_search using academic_event where id = event_id and slug = ?")) {
            statement.setString(1, forum.slug());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
        assertThat(found()).doesNotContain(forum.slug());

        var administrator = nobody.as(Demo.ADMIN);
        administrator.post("search-rebuild", "").expect(202);
        await().atMost(Duration.ofMinutes(1)).until(() -> administrator
                .get("search-rebuild")
                .json()
                .get("state")
                .asText()
                .equals("DONE"));

        assertThat(found()).contains(forum.slug());
        var state = administrator.get("search-rebuild").expect(200).json();
        assertThat(state.get("indexed").asLong())
                .isEqualTo(state.get("events").asLong())
                .isEqualTo(state.get("done").asLong());
    }

    @Test
    void onlyAnAdministratorMayAsk() {
        nobody.post("search-rebuild", "").expect(401);
        nobody.as(Demo.ORGANIZER).post("search-rebuild", "").expect(404);
        nobody.as(Demo.AUTHORITY).get("search-rebuild").expect(404);
    }

    private String found() {
        return nobody.get("events?query=zephyrquill").expect(200).body();
    }
}
