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
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Sockets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The life of one instance: its tests build on one another, since a start is dear. */
@Tag("server")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StartStopST {
    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.with(Map.of()).start();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    @Order(1)
    void standardOutputSaysReadyOnceAndNamesTheDemoAccounts() {
        assertThat(product.output().lines().filter(line -> line.contains("ready")))
                .containsExactly("Caravanserai is ready at " + product.url() + "/");
        assertThat(product.output()).contains("organizer@demo.caravanserai.example", "caravanserai");
        assertThat(product.output().lines().count()).as("quiet otherwise").isLessThan(15);
    }

    @Test
    @Order(2)
    void theLogIsPlainText() throws IOException {
        var log = Files.readString(product.data().resolve("logs/server-" + product.port() + ".log"));
        assertThat(log).contains("[INFO]").doesNotContain("\u001b");
    }

    @Test
    @Order(2)
    void whenItSaysReadyTheHomePageAndHealthAnswer() {
        assertThat(Api.of(product).get("/").status()).isEqualTo(200);
        assertThat(Api.of(product).get("/health/ready").status()).isEqualTo(200);
        assertThat(Api.of(product).get("/health/live").status()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void everyListenerIsOnTheLoopback() {
        List<Long> processes = new ArrayList<>(List.of(product.pid(), postmaster()));

        List<String> listening = Sockets.listening(processes);

        assertThat(listening).as("HTTP, cluster, database").hasSizeGreaterThanOrEqualTo(3);
        assertThat(listening).allMatch(Sockets::isLoopback);
    }

    @Test
    @Order(4)
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
    @Order(5)
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

    @Test
    @Order(6)
    void theRulesOfTheDataHoldAndCanBeCheckedWhileItRuns() {
        int status = product.run("check-data");

        assertThat(product.output()).contains("rules checked, 0 broken");
        assertThat(status).isZero();
    }

    @Test
    @Order(7)
    void aSignalStopsTheProductAndItsDatabaseCleanly() {
        long postmaster = postmaster();

        int status = product.stop();

        assertThat(status).isZero();
        assertThat(commandOf(postmaster))
                .as("gone, or waiting for its parent to notice")
                .isEmpty();
        assertThat(product.data().resolve("postgresql/cluster/postmaster.pid")).doesNotExist();
    }

    private static long postmaster() {
        try {
            return Long.parseLong(Files.readAllLines(product.data().resolve("postgresql/cluster/postmaster.pid"))
                    .get(0)
                    .strip());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Empty when there is no such process, or only its exit status is left of it. */
    private static String commandOf(long process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process), "cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }
}
