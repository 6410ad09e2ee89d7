package org.caravanserai.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The accounts of the demo data, as documented for newcomers; their password is public. */
final class DemoAccountList {
    private static final String HOST = "@demo.caravanserai.example";
    private static final Map<String, String> ROLES = roles();

    private static final String SIGN_IN_WITH_DEMO = "select from account where email like '%" + HOST
            + "' and disabled_at is null and password_hash is not null";

    private DemoAccountList() {}

    private static Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put("admin", "administrator");
        roles.put("authority", "approves events and centers");
        roles.put("organizer", "an academic organization");
        roles.put("scholar", "a scholar");
        roles.put("officer", "a university's international office, China side");
        roles.put("partner", "an international office, partner side");
        roles.put("center", "a language center's director");
        roles.put("teacher", "a language teacher");
        roles.put("reviewer", "reviews applications");
        roles.put("analyst", "reads the figures");
        return roles;
    }

    /**
     * Refuses to open accounts with the documented password to other machines, unless the operator asked
     * for it by name.
     */
    static void check(ServerSettings settings, DatabaseAccess database) {
        if (!settings.isReachable() || settings.demo()) {
            return;
        }
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            if (isTrue(statement, "select to_regclass('account') is not null")
                    && isTrue(statement, "select exists (" + SIGN_IN_WITH_DEMO + ")")) {
                throw new StartFailure("The database holds demo accounts whose password is known to everybody, and "
                        + settings.address().getHostAddress()
                        + " (CARAVANSERAI_ADDRESS) is reachable from other machines."
                        + " Use another data folder or database, listen on a loopback address, or say"
                        + " CARAVANSERAI_DEMO=true if this instance is for trying only.");
            }
        } catch (SQLException e) {
            throw new StartFailure("The database cannot be asked for demo accounts: " + e.getMessage(), e);
        }
    }

    private static boolean isTrue(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /** Empty unless demo accounts are open to other machines. */
    static Optional<String> warning(ServerSettings settings) {
        return settings.demo() && settings.isReachable()
                ? Optional.of(
                        "WARNING: demo data is on, and " + settings.address().getHostAddress()
                                + " is reachable from other machines: everybody can sign in as administrator.")
                : Optional.empty();
    }

    static String text() {
        return ROLES.entrySet().stream()
                .map(role -> "  %-41s %s".formatted(role.getKey() + HOST, role.getValue()))
                .collect(Collectors.joining(
                        System.lineSeparator(),
                        "Demo accounts, all with the password caravanserai:" + System.lineSeparator(),
                        ""));
    }
}
