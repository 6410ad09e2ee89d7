package org.caravanserai.acceptance.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The first process of the database that a product runs. */
public final class Postmaster {

    private Postmaster() {}

    /** Its process identifier, while the product runs. */
    public static long of(Product product) {
        try {
            return Long.parseLong(Files.readAllLines(file(product)).get(0).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it writes its process identifier; there as long as it runs. */
    public static Path file(Product product) {
        return product.data().resolve("postgresql/cluster/postmaster.pid");
    }

    /** A connection to it as its administrator, beside the application. */
    public static Connection administrator(Product product) throws IOException, SQLException {
        var port = Files.readAllLines(file(product)).get(3).strip();
        var password = Files.readString(product.data().resolve("keys/database-administrator"))
                .strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password);
    }

    /** Empty when there is no such process, or only its exit status is left of it. */
    public static String commandOf(long process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process), "cmdline"));
        } catch (IOException gone) {
            return "";
        }
    }
}
