package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup in the middle of a rush, restored elsewhere. */
@Tag("events")
class BackupST {
    private static final Map<String, String> PASSPHRASE =
            Map.of("CARAVANSERAI_BACKUP_PASSPHRASE", Product.BACKUP_PASSPHRASE);

    @Test
    void everyRegistrationAnsweredBeforeTheBackupBeganIsInIt(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("backup");
        List<Rush.Told> before;
        var product = Product.breakable();
        var api = Api.of(product);
        var forum = Forum.at(api).capacity(100).published();
        var rush = Rush.of(300, forum, List.of(api)).begin();
        await().pollInterval(Duration.ofMillis(5)).atMost(Duration.ofMinutes(1)).until(() -> rush.answered() >= 30);
        before = rush.soFar();

        assertThat(product.run("backup", file.toString())).as(product.errors()).isZero();

        var noted = api.as(Demo.ADMIN).get("admin/backups").expect(200).json().get(0);
        assertThat(noted.get("file").asText()).isEqualTo(file.toString());
        assertThat(noted.get("verified").asBoolean()).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(rush.all()).hasSize(300).extracting(Rush.Told::status).containsOnly(201);
        assertThat(product.run("restore", file.toString()))
                .as("into a running product")
                .isEqualTo(1);
        assertThat(product.errors()).contains("Another Caravanserai runs");

        try (var restored = Product.with(PASSPHRASE)) {
            assertThat(restored.run("restore", file.toString()))
                    .as(restored.errors())
                    .isZero();
            assertThat(restored.run("check-data")).as(restored.errors()).isZero();
            restored.start();

            var organizer = Forum.at(Api.of(restored)).organizer();
            for (var one : before) {
                var kept =
                        organizer.get("registrations/" + one.code()).expect(200).json();
                assertThat(kept.get("state").asText()).isEqualTo(one.state());
            }
        }
    }
}
