package org.caravanserai.server;

import java.util.Properties;

/** Hands the values in force to the application, which reads them through MicroProfile Config. */
final class ApplicationProperties {
    private ApplicationProperties() {}

    static Properties of(ServerSettings settings, DatabaseAccess database, String secret) {
        Properties properties = new Properties();
        for (ServerSetting setting : ServerSetting.values()) {
            if (setting == ServerSetting.BACKUP_PASSPHRASE) {
                continue;
            }
            settings.get(setting).ifPresent(value -> properties.setProperty(setting.property(), value));
        }
        set(properties, ServerSetting.PORT, String.valueOf(settings.port()));
        set(properties, ServerSetting.ADDRESS, settings.address().getHostAddress());
        set(properties, ServerSetting.URL, settings.url());
        set(properties, ServerSetting.DATA, settings.data().toString());
        set(properties, ServerSetting.DEMO, String.valueOf(settings.demo()));
        set(properties, ServerSetting.RATE_LIMITS, settings.rateLimits());
        set(properties, ServerSetting.DB_URL, database.url());
        set(properties, ServerSetting.DB_USER, database.user());
        set(properties, ServerSetting.DB_PASSWORD, database.password());
        set(properties, ServerSetting.SECRET, secret);
        return properties;
    }

    private static void set(Properties properties, ServerSetting setting, String value) {
        properties.setProperty(setting.property(), value);
    }
}
