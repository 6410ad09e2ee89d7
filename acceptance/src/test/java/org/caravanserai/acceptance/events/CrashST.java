package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The process is killed in the middle of a rush, its database left behind as it was. */
@Tag("events")
class CrashST {

    @Test
    void everyRegistrationThatWasAnsweredIsThereAfterAKill() throws Exception {
        var product = Product.breakable();
        var api = Api.of(product);
        var forum = Forum.at(api).capacity(100).published();
        var rush = Rush.of(200, forum, List.of(api)).begin();
        await().pollInterval(Duration.ofMillis(5)).atMost(Duration.ofMinutes(1)).until(() -> rush.answered() >= 40);
        product.kill9();
        var promised = rush.all().stream().filter(one -> one.status() == 201).toList();

        product.start();

        var organizer = Forum.at(Api.of(product)).organizer();
        for (var one : promised) {
            var kept = organizer.get("registrations/" + one.code()).expect(200).json();
            assertThat(kept.get("state").asText()).isEqualTo(one.state());
        }
        assertThat(product.run("check-data"))
                .as("invariants: %s", product.errors())
                .isZero();
        assertThat(forum.guest(Api.of(product), "later", 0).status()).isEqualTo(201);
    }
}
