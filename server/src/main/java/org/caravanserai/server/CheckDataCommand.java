package org.caravanserai.server;

import java.io.PrintStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.caravanserai.persistence.invariants.Invariants;

/** The {@code check-data} command: every rule of the data, and the rows that break it. */
final class CheckDataCommand {
    private static final String NO_SUCH_TABLE = "42P01";

    private final ServerSettings settings;
    private final PrintStream out;

    CheckDataCommand(ServerSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Returns whether all rules hold. Uses the embedded database as it runs, or starts it for the time of the check. */
    boolean run() {
        if (settings.externalDatabase()) {
            return check(DatabaseAccess.given(settings));
        }
        if (!Files.exists(EmbeddedDatabase.versionFile(settings.data()))) {
            throw new StartFailure("There is no database in " + settings.data().toAbsolutePath()
                    + ". Say by CARAVANSERAI_DATA or --data where it is; the product makes one at its first start.");
        }
        DataFolder data = new DataFolder(settings.data());
        EmbeddedDatabase database = new EmbeddedDatabase(data, settings.address());
        if (!data.tryLock(Launcher.INSTANCE_LOCK)) {
            return check(database.running()
                    .orElseThrow(() -> new StartFailure("The product is just starting or stopping; try again.")));
        }
        try {
            return check(database.start());
        } finally {
            database.stop();
        }
    }

    private boolean check(DatabaseAccess access) {
        try (Connection connection = access.tuned("caravanserai-check-data").connect()) {
            List<Invariants.Result> results = Invariants.check(connection);
            results.forEach(this::print);
            long broken = results.stream().filter(result -> !result.holds()).count();
            out.println(results.size() + " rules checked, " + broken + " broken");
            return broken == 0;
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.equals(e.getSQLState())) {
                throw new StartFailure(
                        "There is no data to check yet: the product has never started on this database.", e);
            }
            throw new StartFailure("The data cannot be checked: " + e.getMessage(), e);
        }
    }

    private void print(Invariants.Result result) {
        out.println((result.holds() ? "ok      " : "BROKEN  ") + result.name());
        result.rows().forEach(row -> out.println("        " + row));
        if (result.more()) {
            out.println("        and more");
        }
    }
}
