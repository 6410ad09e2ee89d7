package org.caravanserai.platform.config;

import java.util.List;
import org.caravanserai.platform.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What can be set of the platform, by MicroProfile Config: a system property of this name, or the environment variable in
 * capitals with underscores ({@code CARAVANSERAI_MAIL_URL}). The launcher passes what it was given as system properties.
 */
public enum Setting implements SettingKey {
    /** Public address of the platform without a slash at the end, used in links, QR codes, feeds and emails. */
    URL("caravanserai.url", "http://127.0.0.1:8080"),
    /** What the instance is called, by language; unset: as the product is. */
    NAME("caravanserai.name", null),
    /** A picture beside the name, as an address of the scheme {@code data}; unset: that of the product. */
    LOGO("caravanserai.logo", null),
    /** Color of links and buttons, as {@code #0b5d63}; unset: that of the product. */
    COLOR("caravanserai.color", null),
    /** Who runs the instance, by language. */
    OPERATOR("caravanserai.operator", null),
    /** Postal address of the operator. */
    POSTAL_ADDRESS("caravanserai.postal-address", null),
    /** Where the operator is written to. */
    CONTACT_EMAIL("caravanserai.contact-email", null),
    /** What the law demands to be said of the operator, by language. */
    IMPRINT("caravanserai.imprint", null),
    /** What the operator adds to the page about privacy, by language. */
    PRIVACY("caravanserai.privacy", null),
    /** Languages that pages are offered in, separated by commas. */
    LANGUAGES("caravanserai.languages", String.join(",", Wording.LANGUAGES)),
    /** Language of a visitor who wants none of them. */
    DEFAULT_LANGUAGE("caravanserai.default-language", "en"),
    /** Whether everybody may make an account ({@code open}), or only who was invited ({@code invited}). */
    REGISTRATION("caravanserai.registration", "open"),
    /** Whether a change of what an authority has approved waits until it is approved again; {@code off}: it takes effect at once. */
    CHANGES_APPROVED("caravanserai.changes.approved", "on"),
    /** The same for names, kind, country and domains of a verified organization. */
    ORGANIZATION_CHANGES_APPROVED("caravanserai.changes.approved.organizations", null) {
        @Override
        public SettingKey general() {
            return CHANGES_APPROVED;
        }
    },
    /** {@code smtp://host:port} or {@code smtps://user:password@host:port}; unset: emails stay in the outbox. */
    MAIL_URL("caravanserai.mail.url", null),
    /**
     * {@code imap://user:password@host:port} or {@code imaps://…} of the mailbox to which emails return that do not arrive, that of the
     * sender's address; a path names a folder, by default {@code INBOX}. Unset: nobody reads them.
     */
    MAIL_BOUNCES("caravanserai.mail.bounces", null),
    /** Sender of all emails. */
    MAIL_FROM("caravanserai.mail.from", "Caravanserai <no-reply@caravanserai.example>"),
    /** Where answers to emails go that have no address of their own for them; unset: to the sender. */
    MAIL_REPLY_TO("caravanserai.mail.reply-to", null),
    /** Days for which sent emails stay in the outbox. */
    EMAILS_KEPT_DAYS("caravanserai.emails.kept.days", "90"),
    /** Days for which people find what they were told. */
    NOTICES_KEPT_DAYS("caravanserai.notices.kept.days", "365"),
    /** Days for which attempts to sign in are kept. */
    SIGN_INS_KEPT_DAYS("caravanserai.sign.ins.kept.days", "90"),
    /** Days for which an uploaded table is kept for its import. */
    TABLES_KEPT_DAYS("caravanserai.tables.kept.days", "7"),
    /** Days for which the version is kept that was shown to somebody who decides. */
    VERSIONS_KEPT_DAYS("caravanserai.versions.kept.days", "30"),
    /** Messages that may be sent from one place, such as an event or a class, within a day. */
    MESSAGES_A_DAY("caravanserai.messages.a.day", "20"),
    /** {@code on}: webhooks may send to this machine, without TLS; for tests. */
    WEBHOOKS_LOOPBACK("caravanserai.webhooks.loopback", "off"),
    /** Webhooks of one organization, or of the instance. */
    WEBHOOKS_MOST("caravanserai.webhooks.most", "20"),
    /** Days for which deliveries of webhooks are kept. */
    WEBHOOKS_KEPT_DAYS("caravanserai.webhooks.kept.days", "30"),
    /** Minutes after which saved searches are looked at again. */
    SEARCHES_MINUTES("caravanserai.searches.minutes", "60"),
    /** Total size in megabytes of the files that one account may attach. */
    FILES_QUOTA_MEGABYTES("caravanserai.files.quota.megabytes", "500"),
    /** Rows of a table that is imported. */
    IMPORTS_ROWS("caravanserai.imports.rows", "200000"),
    /** Characters in a cell of a table that is imported. */
    IMPORTS_CELL_CHARACTERS("caravanserai.imports.cell.characters", "10000"),
    /** Megabytes that the rows of a table take up where they are kept for its import. */
    IMPORTS_TABLE_MEGABYTES("caravanserai.imports.table.megabytes", "100"),
    /** Megabytes that all tables of one account, with their refused rows, take up there. */
    IMPORTS_QUOTA_MEGABYTES("caravanserai.imports.quota.megabytes", "300"),
    /** Folder of what the instance keeps beside the database. */
    DATA("caravanserai.data", "data"),
    /** {@code on}, or {@code off} for load tests. */
    RATE_LIMITS("caravanserai.rate.limits", "on"),
    /** Addresses of the proxies in front, separated by commas: what they say of a visitor's own address is believed. */
    PROXIES("caravanserai.proxies", null),
    /** Hours after sign-in when a session ends, even if it is in use. */
    SESSION_HOURS("caravanserai.session.hours", "12"),
    /** Access to {@code /metrics}: {@code local} for programs on this machine, {@code open} for everybody, {@code off} for nobody. */
    METRICS("caravanserai.metrics", "local"),
    /**
     * A UTF-8 file of names of countries and regions that differ from Unicode CLDR, for every page, form, file and email. One line a
     * name: code, a dot, language, as in {@code TW.zh = 中国台湾}. Unset: those of {@code country-words.properties}.
     */
    COUNTRY_NAMES("caravanserai.country.names", null),
    /**
     * Codes, separated by commas, of countries and regions that forms do not offer: by default those where nobody lives;
     * {@code -}: all are offered.
     */
    COUNTRIES_NOT_OFFERED("caravanserai.countries.not.offered", "AQ,BV,GS,HM,IO,TF,UM"),
    /** {@code true}: demo data is loaded into an empty database. */
    DEMO("caravanserai.demo", "false"),
    /** {@code on}: the demo data has ten years of invented stays and centers of forty countries. */
    DEMO_HISTORY("caravanserai.demo.history", "on"),
    /** Key for signatures and encrypted fields; mandatory with an external database. */
    SECRET("caravanserai.secret", null),
    /** First administrator of an instance without demo data. */
    ADMIN_EMAIL("caravanserai.admin.email", null),
    ADMIN_PASSWORD("caravanserai.admin.password", null);

    /** What {@link #REGISTRATION} may be. */
    public static final List<String> REGISTRATIONS = List.of("open", "invited");

    private final String property;
    private final @Nullable String defaultValue;

    Setting(String property, @Nullable String defaultValue) {
        this.property = property;
        this.defaultValue = defaultValue;
    }

    @Override
    public String property() {
        return property;
    }

    @Override
    public @Nullable String defaultValue() {
        return defaultValue;
    }
}
