package org.caravanserai.server;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values in force: options before system properties before environment variables; blank means unset. */
final class ServerSettings {
    private final Map<ServerSetting, String> given;
    private final Path defaultData;

    private ServerSettings(Map<ServerSetting, String> given, Path defaultData) {
        this.given = given;
        this.defaultData = defaultData;
    }

    /** Refuses with {@link UsageError} any value that makes no sense, so that nothing starts half. */
    static ServerSettings of(
            Map<ServerSetting, String> options,
            Map<?, ?> properties,
            Map<String, String> environment,
            Path defaultData) {
        Map<ServerSetting, String> given = new EnumMap<>(ServerSetting.class);
        for (ServerSetting setting : ServerSetting.values()) {
            firstGiven(options.get(setting), properties.get(setting.property()), environment.get(setting.variable()))
                    .ifPresent(value -> given.put(setting, value));
        }
        ServerSettings settings = new ServerSettings(given, defaultData);
        settings.check();
        return settings;
    }

    private static Optional<String> firstGiven(@org.jspecify.annotations.Nullable Object... candidates) {
        for (Object candidate : candidates) {
            if (candidate != null && !candidate.toString().isBlank()) {
                return Optional.of(candidate.toString().strip());
            }
        }
        return Optional.empty();
    }

    private void check() {
        port();
        address();
        url();
        demo();
        rateLimits();
        choice(ServerSetting.METRICS, "local", "local", "open", "off");
        get(ServerSetting.MAIL_URL).ifPresent(value -> uri(ServerSetting.MAIL_URL, value, Set.of("smtp", "smtps")));
        get(ServerSetting.MAIL_BOUNCES)
                .ifPresent(value -> uri(ServerSetting.MAIL_BOUNCES, value, Set.of("imap", "imaps")));
        clusterPort();
        number(ServerSetting.DB_WAIT, 100, 600_000);
        number(ServerSetting.EMAILS_KEPT_DAYS, 1, 36_500);
        number(ServerSetting.NOTICES_KEPT_DAYS, 1, 36_500);
        number(ServerSetting.SIGN_INS_KEPT_DAYS, 1, 3_650);
        number(ServerSetting.TABLES_KEPT_DAYS, 1, 3_650);
        number(ServerSetting.VERSIONS_KEPT_DAYS, 1, 3_650);
        number(ServerSetting.MESSAGES_A_DAY, 1, 1_000);
        number(ServerSetting.WEBHOOKS_MOST, 1, 1_000);
        number(ServerSetting.WEBHOOKS_KEPT_DAYS, 1, 3_650);
        number(ServerSetting.SEARCHES_MINUTES, 0, 10_080);
        number(ServerSetting.IMPORTS_ROWS, 1, 10_000_000);
        number(ServerSetting.IMPORTS_CELL_CHARACTERS, 100, 1_000_000);
        number(ServerSetting.IMPORTS_TABLE_MEGABYTES, 1, 10_000);
        number(ServerSetting.IMPORTS_QUOTA_MEGABYTES, 1, 100_000);
        number(ServerSetting.SESSION_HOURS, 1, 8_760);
        get(ServerSetting.EVENT_REMINDER_DAYS).ifPresent(ServerSettings::requireDays);
        if (externalDatabase() && get(ServerSetting.SECRET).isEmpty()) {
            throw new UsageError(ServerSetting.SECRET.variable()
                    + " is missing. With an external database (CARAVANSERAI_DB_URL) the key"
                    + " for signatures and encrypted fields must be given: the same one for"
                    + " every node, kept as safe as a password. Make one with: openssl rand"
                    + " -base64 32");
        }
        if (get(ServerSetting.CLUSTER).isPresent() && !externalDatabase()) {
            throw new UsageError("CARAVANSERAI_CLUSTER needs a database that all nodes share: set CARAVANSERAI_DB_URL");
        }
    }

    private static void requireDays(String value) {
        if (!value.matches("\\s*[1-9][0-9]{0,2}\\s*(,\\s*[1-9][0-9]{0,2}\\s*)*")) {
            throw new UsageError("%s must be whole numbers of days with commas between them, such as 7,1, not %s"
                    .formatted(ServerSetting.EVENT_REMINDER_DAYS.variable(), value));
        }
    }

    Optional<String> get(ServerSetting setting) {
        return Optional.ofNullable(given.get(setting));
    }

    int port() {
        return port(ServerSetting.PORT).orElse(8080);
    }

    Optional<Integer> clusterPort() {
        return port(ServerSetting.CLUSTER_PORT);
    }

    private Optional<Integer> port(ServerSetting setting) {
        return number(setting, 1, 65_535);
    }

    private Optional<Integer> number(ServerSetting setting, int least, int most) {
        return get(setting).map(value -> {
            if (!value.matches("[0-9]{1,8}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
                throw new UsageError(
                        "%s must be a number from %d to %d, not %s".formatted(setting.variable(), least, most, value));
            }
            return Integer.valueOf(value);
        });
    }

    InetAddress address() {
        String value = get(ServerSetting.ADDRESS).orElse("127.0.0.1");
        try {
            return InetAddress.getByName(value);
        } catch (UnknownHostException e) {
            throw new UsageError("CARAVANSERAI_ADDRESS is not an address of this machine: " + value);
        }
    }

    /** Without a slash at the end. */
    String url() {
        return get(ServerSetting.URL)
                .map(value ->
                        uri(ServerSetting.URL, value, Set.of("http", "https")).toString())
                .map(value -> value.replaceAll("/+$", ""))
                .orElseGet(this::localUrl);
    }

    /** Address of this process on the local machine, without a trailing slash. */
    String localUrl() {
        InetAddress address = address();
        String host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port();
    }

    boolean externalDatabase() {
        return get(ServerSetting.DB_URL).isPresent();
    }

    /** On by default only where other machines cannot sign in with the publicly known password. */
    boolean demo() {
        return choice(ServerSetting.DEMO, String.valueOf(!externalDatabase() && !isReachable()), "true", "false")
                .equals("true");
    }

    /** Whether other machines can reach this instance without a proxy. */
    boolean isReachable() {
        return !address().isLoopbackAddress();
    }

    String rateLimits() {
        return choice(ServerSetting.RATE_LIMITS, "on", "on", "off");
    }

    private String choice(ServerSetting setting, String byDefault, String... choices) {
        String value = get(setting).orElse(byDefault).toLowerCase(Locale.ROOT);
        if (!List.of(choices).contains(value)) {
            throw new UsageError(setting.variable() + " must be " + String.join(" or ", choices) + ", not " + value);
        }
        return value;
    }

    Path data() {
        return get(ServerSetting.DATA)
                .map(Path::of)
                .orElse(defaultData)
                .toAbsolutePath()
                .normalize();
    }

    private static URI uri(ServerSetting setting, String value, Set<String> schemes) {
        try {
            URI uri = new URI(value);
            if (uri.getScheme() != null && schemes.contains(uri.getScheme()) && uri.getHost() != null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Falls through to the refusal: the parser's own words would repeat a password inside the value.
        }
        throw new UsageError(setting.variable() + " must look like "
                + String.join(
                        " or ",
                        schemes.stream().sorted().map(s -> s + "://host").toList()));
    }
}
