package org.caravanserai.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What the schema relies on and its own role may not be allowed to make: version and extensions. */
final class DatabasePreparation {
    static final List<String> EXTENSIONS = List.of("pg_trgm", "unaccent", "btree_gist", "btree_gin", "citext");
    private static final int OLDEST = 15;
    private static final String OF_OTHERS = """
        select to_regclass('flyway_schema_history') is null
               and exists (select from pg_tables where schemaname = current_schema())\
        """;

    private DatabasePreparation() {}

    /**
     * Refuses a database that is unreachable, too old, holds something else or lacks an extension that this role may not create.
     * Nothing is created in one that is refused.
     */
    static void check(DatabaseAccess access) {
        try (Connection connection = access.connect()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new StartFailure("PostgreSQL " + OLDEST + " or newer is needed, this is " + version);
            }
            if (isOfOthers(connection)) {
                throw new StartFailure("The database " + connection.getCatalog() + " holds tables of something else. "
                        + "Name an empty one in CARAVANSERAI_DB_URL");
            }
            for (String extension : EXTENSIONS) {
                if (!present(connection, extension)) {
                    create(connection, extension);
                }
            }
        } catch (SQLException e) {
            throw new StartFailure("The database cannot be used as " + access.user() + ": " + e.getMessage(), e);
        }
    }

    private static boolean isOfOthers(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(OF_OTHERS)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static boolean present(Connection connection, String extension) throws SQLException {
        try (var query = connection.prepareStatement("select from pg_extension where extname = ?")) {
            query.setString(1, extension);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void create(Connection connection, String extension) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create extension if not exists " + extension);
        } catch (SQLException e) {
            throw new StartFailure(
                    "The database lacks an extension that its role may not create. As its administrator, run there: "
                            + "create extension " + String.join("; create extension ", EXTENSIONS) + ";",
                    e);
        }
    }
}
