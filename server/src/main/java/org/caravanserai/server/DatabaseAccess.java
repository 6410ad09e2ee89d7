package org.caravanserai.server;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** Address and credentials of the database. */
record DatabaseAccess(String url, String user, String password) {
    private static final String JDBC = "jdbc:postgresql:";

    @Override
    public String toString() {
        return user + "@" + url;
    }

    /** The database a person named, by a JDBC address or by the {@code postgresql://} form other tools use. */
    static DatabaseAccess given(ServerSettings settings) {
        String url = settings.get(ServerSetting.DB_URL).orElseThrow();
        String user = settings.get(ServerSetting.DB_USER).orElse("");
        String password = settings.get(ServerSetting.DB_PASSWORD).orElse("");
        if (url.matches("postgres(ql)?://.+")) {
            URI uri = URI.create(url);
            if (uri.getRawUserInfo() != null) {
                String[] login = uri.getRawUserInfo().split(":", 2);
                user = user.isEmpty() ? decoded(login[0]) : user;
                password = password.isEmpty() && login.length == 2 ? decoded(login[1]) : password;
            }
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            url = JDBC + "//" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + uri.getRawPath()
                    + query;
        }
        if (!url.startsWith(JDBC)) {
            throw new UsageError("CARAVANSERAI_DB_URL must look like jdbc:postgresql://host:5432/database");
        }
        if (user.isEmpty()) {
            throw new UsageError(
                    "CARAVANSERAI_DB_USER is missing: the role that owns the database of CARAVANSERAI_DB_URL");
        }
        return new DatabaseAccess(url, user, password).tuned("caravanserai-" + settings.port());
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The same database, with the driver's settings that this product relies on where the address names none. */
    DatabaseAccess tuned(String applicationName) {
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("ApplicationName", applicationName);
        wanted.put("reWriteBatchedInserts", "true");
        wanted.put("tcpKeepAlive", "true");
        wanted.put("connectTimeout", "10");
        wanted.put("socketTimeout", "300");
        StringBuilder tuned = new StringBuilder(url);
        wanted.forEach((name, value) -> {
            if (!url.matches(".*[?&]" + name + "=.*")) {
                tuned.append(tuned.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(value);
            }
        });
        return new DatabaseAccess(tuned.toString(), user, password);
    }

    Connection connect() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        return DriverManager.getConnection(url, login);
    }
}
