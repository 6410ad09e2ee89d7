package org.caravanserai.acceptance.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL outside of the product that goes away and comes back with what it held. */
public final class OwnDatabase implements AutoCloseable {

    private final Path folder;
    private final int port = FreePorts.next();
    private @Nullable EmbeddedPostgres running;

    /**
     * @param folder where its data stay
     */
    public OwnDatabase(Path folder) {
        this.folder = folder;
        start();
    }

    public void start() {
        try {
            running = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("data"))
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("listen_addresses", "127.0.0.1")
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

    /** What makes a product use it. */
    public Map<String, String> environment() {
        return Map.of(
                "CARAVANSERAI_DB_URL", "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "CARAVANSERAI_DB_USER", "postgres",
                "CARAVANSERAI_DB_PASSWORD", "postgres",
                "CARAVANSERAI_SECRET", "0123456789abcdef0123456789abcdef",
                "CARAVANSERAI_DEMO", "true");
    }

    @Override
    public void close() {
        stop();
    }
}
