package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Emails are deleted some time after they were sent or given up. */
@Tag("events")
class EmailRetentionST {

    @Test
    void emailsSentOrGivenUpLongAgoAreGoneAndTheDataStillHolds() throws SQLException {
        var product = Product.breakable();
        var forum = Forum.at(Api.of(product)).capacity(10).published();
        forum.guest("old").expect(201);
        forum.guest("lost").expect(201);
        forum.guest("fresh").expect(201);
        change(
                product,
                "update registration set registered_at = now() - interval '32 days' where given_name in ('old',"
                        + " 'lost')");
        change(
                product,
                "update outbox_message set state = 'SENT', attempts = 1, created_at = now() - interval '32 days',"
                        + " sent_at = now() - interval '31 days', arguments = arguments || '{\"link\": \"\"}'"
                        + " where recipient like 'old.%'");
        change(
                product,
                "update outbox_message set state = 'FAILED', attempts = 1, created_at = now() - interval '32 days',"
                        + " given_up_at = now() - interval '31 days' where recipient like 'lost.%'");
        product.stop();
        product.start();

        await().atMost(Duration.ofSeconds(60)).until(() -> emails(product, "old.%") + emails(product, "lost.%") == 0);
        assertThat(emails(product, "fresh.%")).isPositive();
        assertThat(product.run("check-data")).as(product.output()).isZero();

        change(product, "create table lost_email as select * from outbox_message where recipient like 'fresh.%'");
        change(product, "delete from outbox_message where recipient like 'fresh.%'");
        assertThat(product.run("check-data")).as("a recent email that is lost").isEqualTo(1);
        change(product, "insert into outbox_message select * from lost_email");
    }

    private static void change(Product product, String statement) throws SQLException {
        try (var connection = product.connect();
                var update = connection.createStatement()) {
            assertThat(update.executeUpdate(statement)).as(statement).isPositive();
        }
    }

    private static long emails(Product product, String recipient) throws SQLException {
        try (var connection = product.connect();
                var query = connection.prepareStatement("select count(*) from outbox_message where recipient like ?")) {
            query.setString(1, recipient);
            var rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }
}
