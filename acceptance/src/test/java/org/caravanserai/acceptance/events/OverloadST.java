package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Browser;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.LockedRegistrations;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody locks the table of registrations, until every connection of the product waits for it: a rush for four forums. */
@Tag("events")
class OverloadST {

    private static final int CONNECTIONS = 12;
    private static final int PEOPLE = 60;
    /** As many register for one event at the same time; more would leave no connection for the rest of the platform. */
    private static final int PER_EVENT = 3;

    private final ExecutorService crowd = Executors.newCachedThreadPool();
    private Product product;
    private Api nobody;
    private List<Forum> forums = List.of();
    private LockedRegistrations registrations;

    @BeforeEach
    void open() throws SQLException {
        product = Product.breakable();
        nobody = Api.of(product);
        forums = Stream.generate(() -> Forum.at(nobody).capacity(100).published())
                .limit(CONNECTIONS / PER_EVENT)
                .toList();
        registrations = new LockedRegistrations(product);
    }

    @AfterEach
    void close() throws SQLException {
        registrations.close();
        crowd.shutdownNow();
    }

    @Test
    void whoCannotBeServedIsToldToTryAgainAndHoldsNoSeat() throws SQLException {
        registrations.hold();
        var first = IntStream.range(0, CONNECTIONS)
                .mapToObj(i -> asking(i, "first"))
                .toList();
        registrations.awaitWaiting(CONNECTIONS);

        var told =
                told(IntStream.range(0, PEOPLE).mapToObj(i -> asking(i, "late")).toList());

        assertThat(told).allSatisfy(OverloadST::isAskedToComeBack);
        isAskedToComeBack(nobody.get(forums.get(0).path()));
        isAskedToComeBack(nobody.get("events"));
        assertThat(first).noneMatch(CompletableFuture::isDone);

        registrations.release();
        assertThat(told(first)).extracting(Api.Answer::status).containsOnly(201);
        assertThat(registered()).isEqualTo(CONNECTIONS);
        forums.get(0).guest("late0").expect(201);
        assertThat(product.run("check-data")).as(product.output()).isZero();
    }

    @Test
    void theSameRequestSucceedsOnceWhenItIsSentAgain() throws SQLException {
        registrations.hold();
        var asked = IntStream.range(0, PEOPLE).mapToObj(this::keyed).toList();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> asked.stream().filter(CompletableFuture::isDone).count() == PEOPLE - CONNECTIONS);

        registrations.release();
        var told = told(asked);
        assertThat(told.stream().filter(answer -> answer.status() == 201)).hasSize(CONNECTIONS);
        assertThat(told.stream().filter(answer -> answer.status() != 201)).allSatisfy(OverloadST::isAskedToComeBack);

        for (int time = 0; time < 2; time++) {
            var again = told(IntStream.range(0, PEOPLE).mapToObj(this::keyed).toList());
            assertThat(again).extracting(Api.Answer::status).containsOnly(201);
            assertThat(registered()).isEqualTo(PEOPLE);
        }
        assertThat(product.run("check-data")).as(product.output()).isZero();
    }

    @Test
    void aPersonSeesAPageThatSaysSoAndTriesAgain() throws SQLException {
        try (var scholar = Browser.shared().visitor(product, Look.desktop("en")).signIn(Demo.SCHOLAR);
                var stranger = Browser.shared().visitor(product, Look.phone("ar"))) {
            registrations.hold();
            var first = IntStream.range(0, CONNECTIONS)
                    .mapToObj(i -> asking(i, "first"))
                    .toList();
            registrations.awaitWaiting(CONNECTIONS);

            isTurnedAway(scholar, "/my");
            isTurnedAway(stranger, "/" + forums.get(0).path());
            registrations.release();
            assertThat(told(first)).extracting(Api.Answer::status).containsOnly(201);

            scholar.act(scholar.page().locator("main a.button-primary")::click);
            assertThat(scholar.page().locator("h1").innerText()).startsWith("Welcome");
        }
    }

    private static void isTurnedAway(Visitor visitor, String page) {
        assertThat(visitor.open(page)).as(page).isEqualTo(503);
        assertThat(visitor.page().locator("main a.button-primary").isVisible()).isTrue();
        assertThat(visitor.problems())
                .as("styles and scripts of the page are there")
                .allMatch(problem -> problem.contains(page));
        visitor.assertFits();
        visitor.assertAccessible();
    }

    private static void isAskedToComeBack(Api.Answer answer) {
        answer.expect(503);
        assertThat(answer.header("Retry-After"))
                .hasValueSatisfying(seconds -> assertThat(seconds).matches("[0-9]+"));
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.json().get("type").asText()).isEqualTo("/problems/try-again");
    }

    private CompletableFuture<Api.Answer> asking(int number, String name) {
        return CompletableFuture.supplyAsync(() -> forum(number).guest(name + number), crowd);
    }

    private CompletableFuture<Api.Answer> keyed(int number) {
        return CompletableFuture.supplyAsync(
                () -> forum(number).guest(nobody, "keyed" + number, 0, "Idempotency-Key", "key-" + number), crowd);
    }

    private static List<Api.Answer> told(List<CompletableFuture<Api.Answer>> asked) {
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private Forum forum(int number) {
        return forums.get(number % forums.size());
    }

    private int registered() {
        return forums.stream()
                .mapToInt(forum -> nobody.get(forum.path())
                        .expect(200)
                        .json()
                        .get("registration")
                        .get("registered")
                        .asInt())
                .sum();
    }
}
