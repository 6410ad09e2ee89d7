package org.caravanserai.acceptance.accounts;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.acceptance.harness.Product;

/** Looks for words in every column of every table, whatever it is called and whatever its type. */
final class EveryColumn {

    private static final String COLUMNS = """
        select c.table_name, c.column_name from information_schema.columns c
          join information_schema.tables t using (table_schema, table_name)
         where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
        """;

    private EveryColumn() {}

    /** Tables and columns that hold one of the words, in capitals or not. */
    static List<String> holding(Product product, String... words) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = product.connect();
                var columns = connection.createStatement().executeQuery(COLUMNS)) {
            while (columns.next()) {
                var table = columns.getString(1);
                var column = columns.getString(2);
                if (holds(connection, table, column, words)) {
                    found.add(table + "." + column);
                }
            }
        }
        return found;
    }

    private static boolean holds(Connection connection, String table, String column, String... words)
            throws SQLException {
        try (var query =
                connection.prepareStatement("select exists (select from (select \"" + column + "\" as c from \"" + table
                        + "\") t where exists (select from unnest(?) w where position(lower(w) in lower(c::text))"
                        + " > 0))")) {
            query.setArray(1, connection.createArrayOf("text", words));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }
}
