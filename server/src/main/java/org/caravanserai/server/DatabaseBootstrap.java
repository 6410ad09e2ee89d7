package org.caravanserai.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Gives a fresh cluster the application's role, its database and the extensions only a superuser may create. */
final class DatabaseBootstrap {
    private final DatabaseAccess administrator;
    private final DatabaseAccess inside;

    /**
     * @param administrator the superuser in the maintenance database
     * @param inside the superuser in the application's database, which may not exist yet
     */
    DatabaseBootstrap(DatabaseAccess administrator, DatabaseAccess inside) {
        this.administrator = administrator;
        this.inside = inside;
    }

    /** Safe to repeat; the role's password follows the key file. */
    void make(DatabaseAccess application) {
        String role = application.user();
        try (Connection connection = administrator.connect();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select from pg_roles where rolname = '" + role + "'")) {
                statement.execute("create role " + role + " login");
            }
            statement.execute("alter role " + role + " password " + statement.enquoteLiteral(application.password()));
            if (!exists(statement, "select from pg_database where datname = '" + role + "'")) {
                statement.execute("create database " + role + " owner " + role);
            }
        } catch (SQLException e) {
            throw new StartFailure("The embedded database cannot be prepared: " + e.getMessage(), e);
        }
        DatabasePreparation.check(inside);
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
