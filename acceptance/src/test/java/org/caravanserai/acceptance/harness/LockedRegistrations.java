package org.caravanserai.acceptance.harness;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** The table of registrations, held by somebody beside the product, so that everybody who signs up waits. */
public final class LockedRegistrations implements AutoCloseable {

    private final Product product;
    private final Connection keeper;

    public LockedRegistrations(Product product) throws SQLException {
        this.product = product;
        this.keeper = product.connect();
        keeper.setAutoCommit(false);
    }

    public void hold() throws SQLException {
        try (var statement = keeper.createStatement()) {
            statement.execute("lock table registration in access exclusive mode");
        }
    }

    public void release() throws SQLException {
        keeper.rollback();
    }

    /** Returns when as many connections of the product wait. */
    public void awaitWaiting(int connections) {
        await().atMost(Duration.ofSeconds(60)).until(() -> waiting() == connections);
    }

    private long waiting() throws SQLException {
        try (var watcher = product.connect();
                var query = watcher.createStatement();
                var rows = query.executeQuery("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        keeper.close();
    }
}
