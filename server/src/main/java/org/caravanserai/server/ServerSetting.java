package org.caravanserai.server;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Every setting of the product: an environment variable, a system property and, unless it is a secret, an option. */
enum ServerSetting {
    PORT("8080", "HTTP port"),
    ADDRESS("127.0.0.1", "address to listen on, for every listener of the process"),
    URL("http://ADDRESS:PORT", "public address used in links, QR codes, feeds and emails"),
    DATA("data under the project", "folder of the embedded database, keys and logs"),
    DB_URL("unset", "an existing PostgreSQL (15 or newer) instead of the embedded one"),
    DB_USER("unset", "its role"),
    DB_PASSWORD("unset", "its password", true),
    DB_WAIT("15000", "milliseconds that a request waits for a connection before it is answered 503"),
    DEMO(
            "true on the embedded database and a loopback address, else false",
            "load the demo data into an empty database"),
    DEMO_HISTORY("on", "whether the demo data has ten years of invented stays and centers of forty countries"),
    ADMIN_EMAIL("unset", "first administrator of an instance without demo data"),
    ADMIN_PASSWORD("unset", "that administrator's password", true),
    MAIL_URL(
            "unset",
            "smtp://host:port or smtps://user:password@host:port; unset: mail stays in the outbox, where an"
                    + " administrator can read it",
            true),
    MAIL_BOUNCES(
            "unset",
            "imap://user:password@host:port/folder or imaps://… of the mailbox of the sender, where reports of emails"
                    + " that did not arrive are read and deleted; all others stay",
            true),
    MAIL_FROM("Caravanserai <no-reply@caravanserai.example>", "sender of all emails"),
    EMAILS_KEPT_DAYS("90", "days that emails stay in the outbox after they were sent or have failed"),
    NOTICES_KEPT_DAYS("365", "days for which people find what they were told"),
    SIGN_INS_KEPT_DAYS("90", "days for which attempts to sign in are kept"),
    TABLES_KEPT_DAYS("7", "days for which an uploaded table is kept for its import"),
    VERSIONS_KEPT_DAYS("30", "days for which the version is kept that was shown to somebody who decides"),
    EVENT_REMINDER_DAYS("7,1", "how many days before it begins participants are reminded of an event"),
    FIGURES_KEPT("on", "whether the sums behind the figures of cooperation are kept for a minute"),
    GUEST_HOLD_MINUTES("60", "minutes that a guest's place is held until the link in the email confirms the address"),
    EWP_PARTNERS(
            "unset",
            "addresses from which partners' agreements are read (EWP): identifier=https://address, separated by"
                    + " commas"),
    EWP_LOOPBACK("off", "on: such an address may be on this machine, without TLS"),
    FILES_QUOTA_MEGABYTES("500", "megabytes of files that one account may attach in all"),
    COUNTRY_NAMES(
            "unset",
            "file of names of countries and regions shown instead of those of Unicode CLDR: lines such as TW.zh ="
                    + " 中国台湾"),
    COUNTRIES_NOT_OFFERED(
            "AQ,BV,GS,HM,IO,TF,UM", "codes of countries and regions that forms do not offer; -: all are offered"),
    MESSAGES_A_DAY("20", "messages that may be sent from one place, such as an event or a class, within a day"),
    WEBHOOKS_MOST("20", "webhooks that one organization, or the instance, may have"),
    WEBHOOKS_KEPT_DAYS("30", "days for which deliveries of webhooks are kept"),
    WEBHOOKS_LOOPBACK("off", "on: webhooks may send to this machine, without TLS"),
    SEARCHES_MINUTES(
            "60", "minutes after which saved searches are looked at again for new results; 0: at every run of the job"),
    IMPORTS_ROWS("200000", "rows that a table may have that is imported"),
    IMPORTS_CELL_CHARACTERS("10000", "characters that a cell of such a table may have"),
    IMPORTS_TABLE_MEGABYTES("100", "megabytes that the rows of such a table may take up in the database"),
    IMPORTS_QUOTA_MEGABYTES("300", "megabytes that all tables that one account has uploaded may take up there"),
    CHANGES_APPROVED("on", "off: a change of an approved event or a verified organization takes effect at once"),
    REGISTRY_SECOND_PERSON("off", "on: a record of the registry is published by somebody else than who has entered it"),
    RATE_LIMITS("on", "off for load tests only"),
    SESSION_HOURS("12", "hours after which a session ends, however busy it is; besides it ends after 2 idle hours"),
    METRICS("local", "who may read /metrics: local programs on this machine, open everybody, off nobody"),
    PROXIES("unset", "addresses of the proxies in front, whose X-Forwarded-For is believed"),
    SECRET(
            "made once, kept in the data folder",
            "key for signatures and encrypted fields; mandatory with an external database",
            true),
    BACKUP_PASSPHRASE("unset: asked for", "passphrase of the file that backup writes and restore reads", true),
    CLUSTER("unset", "host:port,host:port of all nodes that share their sessions (on one external database)"),
    CLUSTER_PORT("the first free one of this address in CLUSTER", "this node's own port in the cluster");

    private static final String PREFIX = "CARAVANSERAI_";

    private final String byDefault;
    private final String meaning;
    private final boolean secret;

    ServerSetting(String byDefault, String meaning) {
        this(byDefault, meaning, false);
    }

    ServerSetting(String byDefault, String meaning, boolean secret) {
        this.byDefault = byDefault;
        this.meaning = meaning;
        this.secret = secret;
    }

    /** The environment variable, such as {@code CARAVANSERAI_DB_URL}. */
    String variable() {
        return PREFIX + name();
    }

    /** The name under which the application reads the value through MicroProfile Config. */
    String property() {
        return variable().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** The command line option; empty for secrets, which every user of the machine could read in the process list. */
    Optional<String> option() {
        return secret
                ? Optional.empty()
                : Optional.of("--" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String byDefault() {
        return byDefault;
    }

    String meaning() {
        return meaning;
    }

    static Optional<ServerSetting> ofOption(String option) {
        return Stream.of(values())
                .filter(s -> s.option().filter(option::equals).isPresent())
                .findFirst();
    }
}
