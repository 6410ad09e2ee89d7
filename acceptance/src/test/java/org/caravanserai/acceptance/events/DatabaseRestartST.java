package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.FreePorts;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away and comes back; the product stays. */
class DatabaseRestartST {

    @TempDir
    private Path folder;

    @Test
    void requestsFailWithAHintWhileTheDatabaseIsAwayAndWorkAgainAfterwards() throws Exception {
        int port = FreePorts.next();
        var database = postgres(port);
        try (var product = Product.with(environment(port)).start()) {
            var api = Api.of(product);
            var forum = Forum.at(api).capacity(10).published();
            forum.guest("before").expect(201);

            database.close();
            var away = forum.guest("during");
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.header("Retry-After")).isPresent();

            database = postgres(port);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> forum.guest("after").status() < 300);
            assertThat(api.get(forum.path())
                            .json()
                            .get("registration")
                            .get("registered")
                            .asInt())
                    .isEqualTo(2);
        } finally {
            database.close();
        }
    }

    private EmbeddedPostgres postgres(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
    }

    private static Map<String, String> environment(int port) {
        return Map.of(
                "CARAVANSERAI_DB_URL", "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "CARAVANSERAI_DB_USER", "postgres",
                "CARAVANSERAI_DB_PASSWORD", "postgres",
                "CARAVANSERAI_SECRET", "0123456789abcdef0123456789abcdef",
                "CARAVANSERAI_DEMO", "true");
    }
}
