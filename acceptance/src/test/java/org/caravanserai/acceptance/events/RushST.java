package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same request several times at the same moment. */
@Tag("events")
class RushST {
    private static final int SEATS = 100;

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
}
