package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Browser;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.FreePorts;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.OwnDatabase;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes of one cluster on one database: in a rush, when one of them is gone without a word, and when the database is. */
@Tag("events")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesST {
    private static final int PEOPLE = 300;
    private static final int SEATS = 100;

    @TempDir
    private static Path folder;

    private static OwnDatabase database;
    private static Product first;
    private static Product second;

    @BeforeAll
    static void start() {
        database = new OwnDatabase(folder);
        int firstPort = FreePorts.next();
        int secondPort = FreePorts.next();
        var members = "127.0.0.1:" + firstPort + ",127.0.0.1:" + secondPort;
        first = node(members, firstPort).start();
        second = node(members, secondPort).start();
    }

    @AfterAll
    static void stop() {
        first.close();
        second.close();
        database.close();
    }

    @Test
    @Order(1)
    void theLastSeatGoesToExactlyOnePersonOnTwoNodesAsWell() throws Exception {
        var nodes = List.of(Api.of(first), Api.of(second));
        var forum = Forum.at(nodes.get(0)).capacity(SEATS).published();

        var told = Rush.of(PEOPLE, forum, nodes).begin().all();

        assertThat(told).extracting(Rush.Told::status).containsOnly(201);
        assertThat(told.stream().filter(one -> "CONFIRMED".equals(one.state()))).hasSize(SEATS);
        assertThat(told.stream().filter(one -> "WAITING".equals(one.state())).map(Rush.Told::position))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, PEOPLE - SEATS).boxed().toList());
        assertThat(first.run("check-data")).as("invariants: %s", first.errors()).isZero();
    }

    @Test
    @Order(2)
    void aSessionSurvivesTheEndOfTheNodeItBeganAt() {
        try (var visitor = Browser.shared().visitor(first, Look.desktop("en")).signIn(Demo.SCHOLAR)) {
            assertThat(heading(visitor.page(), second)).startsWith("Welcome");
            first.kill9();
            assertThat(heading(visitor.page(), second)).startsWith("Welcome");
        }
    }

    @Test
    @Order(3)
    void requestsFailWithAHintWhileTheDatabaseIsAwayAndWorkAgainAfterwards() {
        var api = Api.of(second);
        var forum = Forum.at(api).capacity(10).published();
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
    @Order(4)
    void aFormSentWhileTheDatabaseIsAwayIsNotLostToWhoGoesBack() {
        var api = Api.of(second);
        var forum = Forum.at(api).capacity(10).published();
        try (var guest = Browser.shared().visitor(second, Look.desktop("en"))) {
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

    private static String heading(Page page, Product node) {
        page.navigate(node.url() + "/my");
        return page.locator("h1").innerText();
    }

    private static Product node(String members, int port) {
        var environment = new HashMap<>(database.environment());
        environment.put("CARAVANSERAI_CLUSTER", members);
        environment.put("CARAVANSERAI_CLUSTER_PORT", String.valueOf(port));
        return Product.with(environment);
    }
}
