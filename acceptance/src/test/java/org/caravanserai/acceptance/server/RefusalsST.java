package org.caravanserai.acceptance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import org.caravanserai.acceptance.harness.Databases;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the launcher says to those who ask for nonsense. */
@Tag("server")
class RefusalsST {
    @Test
    void helpNamesEveryVariableOfTheContract() {
        Product product = Product.with(Map.of());

        assertThat(product.run("--help")).isZero();
        assertThat(product.output())
                .contains("CARAVANSERAI_PORT", "CARAVANSERAI_ADDRESS", "CARAVANSERAI_URL", "CARAVANSERAI_DATA")
                .contains("CARAVANSERAI_DB_URL", "CARAVANSERAI_DB_USER", "CARAVANSERAI_DB_PASSWORD")
                .contains("CARAVANSERAI_DEMO", "CARAVANSERAI_ADMIN_EMAIL", "CARAVANSERAI_ADMIN_PASSWORD")
                .contains("CARAVANSERAI_MAIL_URL", "CARAVANSERAI_RATE_LIMITS", "CARAVANSERAI_SECRET", "check-data");
    }

    @Test
    void anUnknownOptionIsRefused() {
        Product product = Product.with(Map.of());

        assertThat(product.run("--sort-of-port", "1")).isEqualTo(2);
        assertThat(product.errors()).contains("--sort-of-port");
    }

    @Test
    void anExternalDatabaseWithoutTheSecretIsRefused() {
        Product product = Product.with(Map.of("CARAVANSERAI_DB_URL", "jdbc:postgresql://127.0.0.1:1/caravanserai"));

        assertThat(product.run()).isEqualTo(2);
        assertThat(product.errors()).contains("CARAVANSERAI_SECRET is missing");
    }

    @Test
    void aTakenPortIsNamed() {
        Product product = Product.with(
                Map.of("CARAVANSERAI_PORT", String.valueOf(Product.shared().port())));

        assertThat(product.run()).isEqualTo(1);
        assertThat(product.errors()).contains("is in use");
    }

    @Test
    void aDatabaseOfSomethingElseIsRefusedAtOnceAndStaysAsItIs() throws SQLException {
        Map<String, String> database = Databases.fresh();
        try (var connection = Databases.connect(database);
                var statement = connection.createStatement()) {
            statement.execute("create table invoices (number integer)");
        }
        Product product = Product.with(database);

        assertThat(product.run()).isEqualTo(1);
        assertThat(product.errors())
                .contains("holds tables of something else", "CARAVANSERAI_DB_URL")
                .doesNotContain("Starting the application", "\tat ");
        try (var connection = Databases.connect(database);
                var rows = connection.createStatement().executeQuery("select count(*) from pg_extension")) {
            rows.next();
            assertThat(rows.getInt(1))
                    .as("extensions beside that of every database")
                    .isEqualTo(1);
        }
    }
}
