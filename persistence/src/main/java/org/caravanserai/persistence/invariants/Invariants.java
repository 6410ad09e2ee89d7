package org.caravanserai.persistence.invariants;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Checks every rule of the files {@code db/invariants/{area}.sql}. Needs nothing but a connection, so that it also runs beside the product. */
public final class Invariants {
    private static final int ROWS_SHOWN = 20;

    private Invariants() {}

    /**
     * One rule and what breaks it.
     *
     * @param area whose rule it is
     * @param key what the texts of the area know the rule by
     * @param name what must hold, in English
     * @param rows the first rows that break it, each as {@code column=value, …}
     * @param more whether there are further ones
     */
    public record Result(String area, String key, String name, List<String> rows, boolean more) {
        /** Whether no row breaks the rule. */
        public boolean holds() {
            return rows.isEmpty();
        }
    }

    /**
     * Runs every check in the connection's current transaction and changes nothing.
     *
     * @throws SQLException when a query fails, as on a database without the schema
     */
    public static List<Result> check(Connection connection) throws SQLException {
        List<Result> results = new ArrayList<>();
        for (Map.Entry<String, String> file : InvariantsFiles.texts().entrySet()) {
            for (InvariantsText.Rule rule : InvariantsText.rules(file.getValue())) {
                results.add(check(connection, file.getKey(), rule));
            }
        }
        return results;
    }

    private static Result check(Connection connection, String area, InvariantsText.Rule rule) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(ROWS_SHOWN + 1);
            try (ResultSet found = statement.executeQuery(rule.query())) {
                List<String> rows = new ArrayList<>();
                while (rows.size() < ROWS_SHOWN && found.next()) {
                    rows.add(row(found));
                }
                return new Result(area, rule.key(), rule.name(), List.copyOf(rows), found.next());
            }
        }
    }

    private static String row(ResultSet found) throws SQLException {
        ResultSetMetaData columns = found.getMetaData();
        StringJoiner row = new StringJoiner(", ");
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            row.add(columns.getColumnLabel(i) + "=" + found.getString(i));
        }
        return row.toString();
    }
}
