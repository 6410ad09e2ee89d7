package org.caravanserai.acceptance.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL outside of the products that use it, with the demo data of {@link Product#shared()}. It goes away and comes back with what
 * it held.
 */
public final class OwnDatabase implements AutoCloseable {

    private static final String SETTINGS = "unix_socket_directories = ''\nmax_connections = 200\ntimezone = 'UTC'\n";

    private final Path folder;
    private final int port = FreePorts.next();
    private @Nullable EmbeddedPostgres running;

    /**
     * @param folder where its data stay
     */
    public OwnDatabase(Path folder) {
        this.folder = folder;
        Product.shared();
        PreparedData.copyInto(folder);
        try {
            Files.writeString(cluster().resolve("caravanserai.conf"), SETTINGS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
    }

    public void start() {
        try {
            running = EmbeddedPostgres.builder()
                    .setDataDirectory(cluster())
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setConnectConfig("password", key("database-administrator"))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void stop() {
        try {
            if (running != null) {
                running.close();
                running = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path cluster() {
        return folder.resolve(PreparedData.CLUSTER);
    }

    private String key(String name) {
        try {
            return Files.readString(folder.resolve("keys").resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What makes a product use it. */
    public Map<String, String> environment() {
        return Map.of(
                "CARAVANSERAI_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + port + "/caravanserai",
                "CARAVANSERAI_DB_USER",
                "caravanserai",
                "CARAVANSERAI_DB_PASSWORD",
                key("database"),
                "CARAVANSERAI_SECRET",
                key("secret"));
    }

    @Override
    public void close() {
        stop();
    }
}
