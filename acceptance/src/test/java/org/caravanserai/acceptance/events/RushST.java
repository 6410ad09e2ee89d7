package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Databases;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes on one database, and hundreds of people at the same moment. */
@Tag("events")
class RushST {

    private static final int PEOPLE = 300;
    private static final int SEATS = 100;

    @Test
    void theLastSeatGoesToExactlyOnePersonOnTwoNodesAsWell() throws Exception {
        var database = Databases.fresh();
        try (var first = Product.with(database).start();
                var second = Product.with(withoutDemo(database)).start()) {
            var doors = List.of(Api.of(first), Api.of(second));
            var forum = Forum.at(doors.get(0)).capacity(SEATS).published();

            var told = Rush.of(PEOPLE, forum, doors).begin().all();

            assertThat(told).extracting(Rush.Told::status).containsOnly(201);
            assertThat(told.stream().filter(one -> "CONFIRMED".equals(one.state())))
                    .hasSize(SEATS);
            assertThat(told.stream()
                            .filter(one -> "WAITING".equals(one.state()))
                            .map(Rush.Told::position))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, PEOPLE - SEATS).boxed().toList());
            assertThat(first.run("check-data"))
                    .as("invariants: %s", first.errors())
                    .isZero();
        }
    }

    @Test
    void thePersonWhoAsksFiveTimesAtOnceHasOnePlace() throws Exception {
        var api = Api.of(Product.shared());
        var forum = Forum.at(api).capacity(SEATS).published();
        var threads = IntStream.range(0, 5)
                .mapToObj(i -> java.util.concurrent.CompletableFuture.supplyAsync(() -> forum.guest("same")))
                .toList();
        var answers = threads.stream()
                .map(java.util.concurrent.CompletableFuture::join)
                .toList();
        assertThat(answers).extracting(Api.Answer::status).allMatch(status -> status == 409 || status == 201);
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(api.get(forum.path())
                        .json()
                        .get("registration")
                        .get("registered")
                        .asInt())
                .isEqualTo(1);
    }

    private static Map<String, String> withoutDemo(Map<String, String> database) {
        var environment = new java.util.HashMap<>(database);
        environment.put("CARAVANSERAI_DEMO", "false");
        return environment;
    }
}
