package org.caravanserai.benchmarks.search;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Rows of one table, gathered and then copied in one piece. */
final class CopyTable {

    private final Connection connection;
    private final String target;
    private final StringBuilder rows = new StringBuilder();

    CopyTable(Connection connection, String table, String columns) {
        this.connection = connection;
        this.target = table + " (" + columns + ")";
    }

    void row(Object... values) {
        rows.append(Arrays.stream(values)
                        .map(value -> value.toString()
                                .replace("\\", "\\\\")
                                .replace("\t", " ")
                                .replace("\n", " "))
                        .collect(Collectors.joining("\t")))
                .append('\n');
    }

    void write() throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + target + " from stdin", new StringReader(rows.toString()));
        rows.setLength(0);
    }
}
