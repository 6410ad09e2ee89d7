package org.caravanserai.persistence.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountLink;
import org.caravanserai.domain.accounts.Profile;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.persistence.events.EventRows;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.PersonalTables;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.Contributions;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlPersonalDataIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final int MANY = 3000;

    private Sql sql;
    private Account account;
    private final UUID administrator = Ids.next();

    @BeforeEach
    void somebody() {
        sql = wired(new Sql());
        var profile = Profile.of(PersonName.of("Amina", "Yusupova"), LanguageTag.of("ru"), ZoneOffset.UTC);
        account = new Account(EmailAddress.of(Ids.next() + "@test.example"), profile, NOW);
        account.verifyEmail(NOW);
        inTransaction(() -> repository(JpaAccounts.class).add(account));
    }

    @Test
    void registrationsAsGuestEmailsAndLinksAreThereAndSecretsAreNot() {
        var move = AccountLink.toMove(account.id(), EmailAddress.of("next@test.example"), Secret.next(), NOW);
        inTransaction(() -> {
            repository(JpaAccountLinks.class).add(move);
            var event = EventRows.event(entities, sql);
            sql.update("insert into seat_pool (event_id, attendance) values (?, 'ON_SITE')", event);
            sql.update(
                    "insert into registration (id, version, code, event_id, given_name, family_first, email,"
                            + " attendance, accompanying, state, number, language, registered_at, guest_key_hash) values"
                            + " (?, 1, ?, ?, 'Amina', false, ?, 'ON_SITE', 0, 'CONFIRMED', 1, 'en', now(), ?)",
                    Ids.next(),
                    "G" + Ids.next(),
                    event,
                    account.email().value(),
                    "guest-key-hash-" + Ids.next());
            sql.update(
                    "insert into outbox_message (id, dedup_key, template, language, recipient, recipient_name,"
                            + " arguments, state, next_attempt_at, created_at) values (?, ?, 'GUEST_LINK', 'en', ?,"
                            + " 'Amina', '{\"event\": \"Forum\", \"link\": \"/registrations/X?key=secret-key\"}',"
                            + " 'PENDING', now(), now())",
                    Ids.next(),
                    "mail-" + Ids.next(),
                    account.email().value());
        });

        var text = text();
        var data = json(text);

        assertThat(data.keySet())
                .startsWith("account")
                .contains(
                        "platformRoles",
                        "memberships",
                        "invitations",
                        "membershipRequests",
                        "tokens",
                        "links",
                        "registrations",
                        "emails",
                        "imports",
                        "history",
                        "actions");
        assertThat(data.getJsonArray("registrations")).hasSize(1);
        assertThat(data.getJsonArray("emails")).hasSize(1);
        assertThat(data.getJsonArray("links").getJsonObject(0).getString("new_email"))
                .isEqualTo("next@test.example");
        assertThat(text).contains("Forum").doesNotContain("secret-key", "guest-key-hash", move.hash(), "password_hash");
    }

    @Test
    void whatOthersDidIsToldWithoutTheirNames() {
        history("ACCOUNT", account.id(), administrator, "Root Administrator", "DISABLED", "papers missing");
        history("ACCOUNT", account.id(), account.id(), "Amina Yusupova", "SIGNED_UP", null);

        var text = text();

        assertThat(json(text).getJsonArray("history")).hasSize(2);
        assertThat(text).contains("papers missing").doesNotContain("Root Administrator", administrator.toString());
    }

    @Test
    void whatAnAdministratorDidToOthersIsSummedUp() {
        inTransaction(() -> sql.update(
                "insert into history_entry (id, subject, subject_id, action, account_id, account_name, happened_at)"
                        + " select gen_random_uuid(), 'ORGANIZATION', gen_random_uuid(), 'VERIFIED', ?, 'Amina', now()"
                        + " from generate_series(1, ?)",
                account.id(),
                MANY));

        var actions = json(text()).getJsonArray("actions");

        assertThat(actions).hasSize(1);
        assertThat(actions.getJsonObject(0).getInt("times")).isEqualTo(MANY);
        assertThat(json(text()).getJsonArray("history")).isEqualTo(JsonValue.EMPTY_JSON_ARRAY);
    }

    private void history(String subject, UUID id, UUID who, String name, String action, String reason) {
        inTransaction(() -> sql.update(
                "insert into history_entry (id, subject, subject_id, action, account_id, account_name, reason,"
                        + " happened_at) values (?, ?, ?, ?, ?, ?, ?, now())",
                Ids.next(),
                subject,
                id,
                action,
                who,
                name,
                reason));
    }

    private String text() {
        var out = new StringWriter();
        inTransaction(() -> new SqlPersonalData(sql, Contributions.of(PersonalTables.class))
                .write(account.id(), account.email(), out));
        return out.toString();
    }

    private static JsonObject json(String text) {
        return Json.PROVIDER.createReader(new StringReader(text)).readObject();
    }
}
