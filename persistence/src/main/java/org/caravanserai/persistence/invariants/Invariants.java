package org.caravanserai.persistence.invariants;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Checks every rule of {@code db/invariants.sql}. Needs nothing but a connection, so that it also runs beside the product. */
public final class Invariants {
    private static final int ROWS_SHOWN = 20;

    private Invariants() {}

    /**
     * One rule and what breaks it.
     *
     * @param key what the texts of pages know the rule by
     * @param name what must hold, in English
     * @param rows the first rows that break it, each as {@code column=value, …}
     * @param more whether there are further ones
     */
    public record Result(String key, String name, List<String> rows, boolean more) {
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
        for (InvariantsText.Rule rule : InvariantsText.rules(text())) {
            results.add(check(connection, rule));
        }
        return results;
    }

    private static String text() {
        try (InputStream in = Invariants.class.getResourceAsStream("/db/invariants.sql")) {
            if (in == null) {
                throw new IllegalStateException("db/invariants.sql is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Result check(Connection connection, InvariantsText.Rule rule) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(ROWS_SHOWN + 1);
            try (ResultSet found = statement.executeQuery(rule.query())) {
                List<String> rows = new ArrayList<>();
                while (rows.size() < ROWS_SHOWN && found.next()) {
                    rows.add(row(found));
                }
                return new Result(rule.key(), rule.name(), List.copyOf(rows), found.next());
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
