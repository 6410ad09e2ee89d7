package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The process is killed in the middle of a rush, its database left behind as it was, and starts again: what was promised
 * is there, and emails that were sent or given up long ago are deleted.
 */
@Tag("events")
class CrashST {
    private static Product product;
    private static Forum forum;
    private static List<Rush.Told> promised;

    @BeforeAll
    static void killInTheMiddleOfARush() throws Exception {
        product = Product.breakable();
        sendEmailsLongAgo();
        var api = Api.of(product);
        forum = Forum.at(api).capacity(100).published();
        var rush = Rush.of(200, forum, List.of(api)).begin();
        await().pollInterval(Duration.ofMillis(5)).atMost(Duration.ofMinutes(1)).until(() -> rush.answered() >= 40);
        product.kill9();
        promised = rush.all().stream().filter(one -> one.status() == 201).toList();
        product.start();
    }

    private static void sendEmailsLongAgo() throws SQLException {
        var before = Forum.at(Api.of(product)).capacity(10).published();
        before.guest("old").expect(201);
        before.guest("lost").expect(201);
        before.guest("fresh").expect(201);
        change("update registration set registered_at = now() - interval '32 days' where given_name in ('old',"
                + " 'lost')");
        change("update outbox_message set state = 'SENT', attempts = 1, created_at = now() - interval '32 days',"
                + " sent_at = now() - interval '31 days', arguments = arguments || '{\"link\": \"\"}'"
                + " where recipient like 'old.%'");
        change("update outbox_message set state = 'FAILED', attempts = 1, created_at = now() - interval '32 days',"
                + " given_up_at = now() - interval '31 days' where recipient like 'lost.%'");
    }

    @Test
    void everyRegistrationThatWasAnsweredIsThereAfterAKill() {
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

    @Test
    void emailsSentOrGivenUpLongAgoAreGoneAndTheDataStillHolds() throws SQLException {
        await().atMost(Duration.ofSeconds(60)).until(() -> emails("old.%") + emails("lost.%") == 0);
        assertThat(emails("fresh.%")).isPositive();
        assertThat(product.run("check-data")).as(product.output()).isZero();

        change("create table lost_email as select * from outbox_message where recipient like 'fresh.%'");
        change("delete from outbox_message where recipient like 'fresh.%'");
        assertThat(product.run("check-data")).as("a recent email that is lost").isEqualTo(1);
        change("insert into outbox_message select * from lost_email");
    }

    private static void change(String statement) throws SQLException {
        try (var connection = product.connect();
                var update = connection.createStatement()) {
            assertThat(update.executeUpdate(statement)).as(statement).isPositive();
        }
    }

    private static long emails(String recipient) throws SQLException {
        try (var connection = product.connect();
                var query = connection.prepareStatement("select count(*) from outbox_message where recipient like ?")) {
            query.setString(1, recipient);
            var rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }
}
