package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Browser;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.OwnDatabase;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away and comes back; the product stays. */
@Tag("events")
class DatabaseRestartST {

    @TempDir
    private static Path folder;

    private static OwnDatabase database;
    private static Product product;
    private Api api;
    private Forum forum;

    @BeforeAll
    static void start() {
        database = new OwnDatabase(folder);
        product = Product.with(database.environment()).start();
    }

    @BeforeEach
    void open() {
        api = Api.of(product);
        forum = Forum.at(api).capacity(10).published();
    }

    @AfterAll
    static void close() {
        product.close();
        database.close();
    }

    @Test
    void requestsFailWithAHintWhileTheDatabaseIsAwayAndWorkAgainAfterwards() {
        forum.guest("before").expect(201);

        database.stop();
        var away = forum.guest("during");
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.header("Retry-After")).isPresent();

        database.start();
        await().atMost(Duration.ofSeconds(60)).until(() -> forum.guest("after").status() < 300);
        assertThat(api.get(forum.path())
                        .json()
                        .get("registration")
                        .get("registered")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void aFormSentWhileTheDatabaseIsAwayIsNotLostToWhoGoesBack() {
        try (var guest = Browser.shared().visitor(product, Look.desktop("en"))) {
            var form = SignUpForm.filledIn(guest, forum);

            database.stop();
            var answer = form.send();
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.headerValue("Retry-After")).matches("[0-9]+");
            assertThat(guest.page().locator("main").innerText()).contains("Nothing was changed", "back button");
            guest.assertAccessible();
            guest.page().goBack();
            form.assertStillFilledIn();

            database.start();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> api.get(forum.path()).status() == 200);
            assertThat(form.send().status()).isLessThan(400);
            form.assertConfirmed();
        }
    }
}
