package org.caravanserai.acceptance.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL outside of the product, as an administrator would provide it: one role without special rights owns each database. */
public final class Databases {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    private Databases() {}

    /** The environment that makes a product use a fresh, empty database of its own. */
    public static synchronized Map<String, String> fresh() {
        String name = "app" + NUMBER.incrementAndGet();
        EmbeddedPostgres running = running();
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + name + " login password 'secret'");
            statement.execute("create database " + name + " owner " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "CARAVANSERAI_DB_URL", "jdbc:postgresql://127.0.0.1:" + running.getPort() + "/" + name,
                "CARAVANSERAI_DB_USER", name,
                "CARAVANSERAI_DB_PASSWORD", "secret",
                "CARAVANSERAI_SECRET", "0123456789abcdef0123456789abcdef",
                "CARAVANSERAI_DEMO", "true");
    }

    /** A connection to a database that {@link #fresh} made, as its own role. */
    public static Connection connect(Map<String, String> environment) throws SQLException {
        return DriverManager.getConnection(
                environment.get("CARAVANSERAI_DB_URL"),
                environment.get("CARAVANSERAI_DB_USER"),
                environment.get("CARAVANSERAI_DB_PASSWORD"));
    }

    private static EmbeddedPostgres running() {
        try {
            EmbeddedPostgres running = server;
            if (running == null) {
                running = EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("max_connections", "200")
                        .start();
                server = running;
            }
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static synchronized void stop() {
        try {
            if (server != null) {
                server.close();
                server = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
