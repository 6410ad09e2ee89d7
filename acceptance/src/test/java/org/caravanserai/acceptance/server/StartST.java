package org.caravanserai.acceptance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Postmaster;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Sockets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an instance says when it starts, and who can reach it and its database. */
@Tag("server")
class StartST {
    private final Product product = Product.shared();

    @Test
    void standardOutputSaysReadyOnceAndNamesTheDemoAccounts() {
        assertThat(product.outputOfStart().lines().filter(line -> line.contains("ready")))
                .containsExactly("Caravanserai is ready at " + product.url() + "/");
        assertThat(product.outputOfStart()).contains("organizer@demo.caravanserai.example", "caravanserai");
        assertThat(product.outputOfStart().lines().count())
                .as("quiet otherwise")
                .isLessThan(15);
    }

    @Test
    void theLogIsPlainText() throws IOException {
        var log = Files.readString(product.data().resolve("logs/server-" + product.port() + ".log"));
        assertThat(log).contains("[INFO]").doesNotContain("\u001b");
    }

    @Test
    void whenItSaysReadyTheHomePageAndHealthAnswer() {
        assertThat(Api.of(product).get("/").status()).isEqualTo(200);
        assertThat(Api.of(product).get("/health/ready").status()).isEqualTo(200);
        assertThat(Api.of(product).get("/health/live").status()).isEqualTo(200);
    }

    @Test
    void everyListenerIsOnTheLoopback() {
        List<Long> processes = new ArrayList<>(List.of(product.pid(), Postmaster.of(product)));

        List<String> listening = Sockets.listening(processes);

        assertThat(listening).as("HTTP, cluster, database").hasSizeGreaterThanOrEqualTo(3);
        assertThat(listening).allMatch(Sockets::isLoopback);
    }

    @Test
    void nobodyEntersTheDatabaseWithoutThePassword() throws IOException {
        Path keys = product.data().resolve("keys");
        try (Stream<Path> files = Files.list(keys)) {
            assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                    .hasSize(2));
        }
        assertThat(Files.readString(product.data().resolve("postgresql/cluster/pg_hba.conf")))
                .contains("scram-sha-256")
                .doesNotContain("trust");
    }

    @Test
    void theDatabaseIsDurableAndItsRoleIsNoAdministrator() throws SQLException {
        try (Connection connection = product.connect();
                Statement statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select current_setting('fsync') || current_setting('full_page_writes')"
                                + " || current_setting('synchronous_commit') || current_setting('is_superuser')")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("ononon" + "off");
        }
    }
}
