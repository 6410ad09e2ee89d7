package org.caravanserai.server;

import java.util.Properties;

/** Hands the values in force to the application, which reads them through MicroProfile Config. */
final class ApplicationProperties {
    private ApplicationProperties() {}

    static Properties of(Settings settings, DatabaseAccess database, String secret) {
        Properties properties = new Properties();
        for (Setting setting : Setting.values()) {
            if (setting == Setting.BACKUP_PASSPHRASE) {
                continue;
            }
            settings.get(setting).ifPresent(value -> properties.setProperty(setting.property(), value));
        }
        set(properties, Setting.PORT, String.valueOf(settings.port()));
        set(properties, Setting.ADDRESS, settings.address().getHostAddress());
        set(properties, Setting.URL, settings.url());
        set(properties, Setting.DATA, settings.data().toString());
        set(properties, Setting.DEMO, String.valueOf(settings.demo()));
        set(properties, Setting.RATE_LIMITS, settings.rateLimits());
        set(properties, Setting.DB_URL, database.url());
        set(properties, Setting.DB_USER, database.user());
        set(properties, Setting.DB_PASSWORD, database.password());
        set(properties, Setting.SECRET, secret);
        return properties;
    }

    private static void set(Properties properties, Setting setting, String value) {
        properties.setProperty(setting.property(), value);
    }
}
