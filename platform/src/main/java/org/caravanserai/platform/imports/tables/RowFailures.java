package org.caravanserai.platform.imports.tables;

import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caravanserai.domain.imports.ImportRefusal;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.Overloaded;

/** Distinguishes refusals of a row from failures of the platform. */
final class RowFailures {

    private static final Logger LOG = Logger.getLogger(RowFailures.class.getName());

    private RowFailures() {}

    /** Why the row is refused. */
    static ImportRefusal refusal(RowReader reader, TableRow row, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refusal) {
                return reader.refusal(row, refusal);
            }
        }
        LOG.log(Level.WARNING, failure, () -> "line " + row.line() + " of a table cannot be taken");
        return reader.refusal(row, "", "import-record-not-taken", List.of());
    }

    /** What is no fault of the row ends the run: the database is away or busy, or another worker has taken over. */
    static void giveUpOn(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Overloaded) {
                throw failure;
            }
            if (cause instanceof SQLException sql) {
                var state = String.valueOf(sql.getSQLState());
                if (!state.startsWith("22") && !state.startsWith("23")) {
                    throw failure;
                }
            }
        }
    }
}
