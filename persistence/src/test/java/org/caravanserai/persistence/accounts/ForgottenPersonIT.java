package org.caravanserai.persistence.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.documents.PublicCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PersonIdentity;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.persistence.shared.PersonalTables;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.Contributions;
import org.caravanserai.persistence.testing.PostgresTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody who has done everything, and about whom others have written, is forgotten: afterwards no text of the database, of whatever
 * table, holds what was written. Rows stand for themselves: what they refer to is not made, and triggers are off while they are.
 */
class ForgottenPersonIT extends PostgresTest {

    /** In every text that somebody wrote about the person. */
    private static final String WRITTEN = "written-about-the-person";

    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

    private static final String TEXTS = """
        select c.table_name || ' ' || c.column_name as place from information_schema.columns c
          join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
         where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
           and (c.data_type in ('text', 'jsonb', 'ARRAY', 'bytea') or c.data_type like 'character%')
        """;

    /** Each needed column with a value of its type. */
    private static final String NEEDED = """
        select column_name as name, data_type as type from information_schema.columns
         where table_schema = 'public' and table_name = ?1 and is_nullable = 'NO' and column_default is null
        """;

    private final List<PersonalTables> areas = Contributions.of(PersonalTables.class);
    private final UUID account = Ids.next();
    private final EmailAddress address = EmailAddress.of(Ids.next() + "@test.example");
    private final PersonIdentity person =
            new PersonIdentity(account, address, PersonName.of("Zerezghi", "Woldeselassie"));
    private final List<String> transactions = new ArrayList<>();
    private final Set<String> made = new LinkedHashSet<>(Set.of("account", "import_refusal", "issued_document_file"));
    private Sql sql;

    @BeforeEach
    void connect() {
        sql = wired(new Sql());
        begin();
        sql.update("set local session_replication_role = replica");
    }

    /** Rows without what they refer to would be faults in the eyes of other tests. */
    @AfterEach
    void undo() {
        if (entities.getTransaction().isActive()) {
            entities.getTransaction().rollback();
        }
        begin();
        sql.update("set local session_replication_role = replica");
        made.forEach(table -> transactions.forEach(
                each -> sql.update("delete from " + table + " where cast(xmin as text) = ?", each)));
        entities.getTransaction().commit();
    }

    private void begin() {
        entities.getTransaction().begin();
        transactions.add(sql.first("select cast(pg_current_xact_id() as text) as id", row -> row.text("id"))
                .orElseThrow());
    }

    @Test
    void whatOthersWroteAboutThemInExchangesIsForgotten() {
        var call = Ids.next();
        var application = Ids.next();
        var nomination = Ids.next();
        var mobility = Ids.next();
        var letter = Ids.next();
        anAccount();
        insert(
                "exchange_call",
                Map.of(
                        "id",
                        call,
                        "academic_year",
                        "2026/2027",
                        "title",
                        "{\"en\":\"x\"}",
                        "opens_at",
                        THEN.minusSeconds(1),
                        "published_at",
                        THEN,
                        "released_at",
                        THEN));
        insert(
                "exchange_application",
                Map.of(
                        "id",
                        application,
                        "call_id",
                        call,
                        "account_id",
                        account,
                        "term",
                        "FIRST",
                        "state",
                        "DRAFT",
                        "answers",
                        "{\"why\":\"" + WRITTEN + "\"}"));
        insert("exchange_review", Map.of("application_id", application, "comment", WRITTEN));
        insert(
                "exchange_appeal",
                Map.of(
                        "application_id",
                        application,
                        "grounds",
                        WRITTEN,
                        "decision",
                        "UPHELD",
                        "decision_note",
                        WRITTEN,
                        "decided_at",
                        THEN));
        nomination(nomination, account);
        insert("quota_exception", Map.of("nomination_id", nomination, "reason", WRITTEN));
        insert(
                "nomination_host_form",
                Map.of("nomination_id", nomination, "contact_email", "host@test.example", "passport", WRITTEN));
        insert("mobility", Map.of("id", mobility, "nomination_id", nomination, "state", "EXPECTED"));
        insert("stay_extension", Map.of("mobility_id", mobility, "reason", WRITTEN, "note", WRITTEN, "state", "ASKED"));
        insert(
                "agreement_ending_decision",
                Map.of("thing_kind", "STAY", "thing_id", mobility, "fate", "HONOUR", "reason", WRITTEN));
        insert(
                "agreement_ending_decision",
                Map.of("thing_kind", "NOMINATION", "thing_id", nomination, "fate", "HONOUR", "reason", WRITTEN));
        letter(letter, nomination);

        assertThat(export()).contains("reviewsOfApplications", "ownQuotaExceptions", WRITTEN);
        forget();
    }

    @Test
    void lettersFromBeforeTheAccountAreForgottenToo() {
        var nomination = Ids.next();
        var letter = Ids.next();
        anAccount();
        nomination(nomination, null);
        letter(letter, nomination);
        forget();
    }

    @Test
    void whatTeachersWroteAboutThemIsForgotten() {
        var enrolment = Ids.next();
        anAccount();
        insert(
                "enrolment",
                Map.of(
                        "id",
                        enrolment,
                        "account_id",
                        account,
                        "state",
                        "APPLIED",
                        "given_name",
                        "Zerezghi",
                        "reason",
                        WRITTEN,
                        "override",
                        WRITTEN));
        insert("assessment_mark", Map.of("enrolment_id", enrolment, "note", WRITTEN));
        insert(
                "fee_entry",
                Map.of(
                        "enrolment_id",
                        enrolment,
                        "kind",
                        "PAYMENT",
                        "way",
                        "CASH",
                        "currency",
                        "EUR",
                        "reference",
                        WRITTEN,
                        "reason",
                        WRITTEN));
        insert(
                "mark_appeal",
                Map.of(
                        "enrolment_id",
                        enrolment,
                        "grounds",
                        WRITTEN,
                        "points_before",
                        1,
                        "points",
                        1,
                        "decision",
                        "DISMISSED",
                        "decision_note",
                        WRITTEN,
                        "decided_by",
                        Ids.next(),
                        "decided_at",
                        THEN));
        insert("center_certificate", Map.of("enrolment_id", enrolment, "credential", WRITTEN));
        forget();
    }

    @Test
    void rowsOfTablesThatWereRefusedAreForgotten() {
        anAccount();
        sql.update(
                "insert into import_refusal (import_id, record, line, field, key, arguments, source) values"
                        + " (?1, 1, 1, 'email', 'k', array[?2, ?3], ?2)",
                Ids.next(),
                address.value(),
                WRITTEN);
        forget();
    }

    private void nomination(UUID id, @Nullable UUID owner) {
        var values = new HashMap<String, Object>(Map.of(
                "id",
                id,
                "term",
                "FIRST",
                "state",
                "REJECTED",
                "given_name",
                "Zerezghi",
                "email",
                owner == null ? address.value() : "other@test.example",
                "comment",
                WRITTEN));
        if (owner != null) {
            values.put("account_id", owner);
        }
        insert("nomination", values);
    }

    private void letter(UUID id, UUID nomination) {
        insert(
                "issued_document",
                Map.of(
                        "id",
                        id,
                        "subject_id",
                        nomination,
                        "code",
                        PublicCode.next(),
                        "sha256",
                        "0".repeat(64),
                        "state",
                        "ISSUED",
                        "holder_name",
                        "Zerezghi",
                        "facts",
                        "[]"));
        sql.update(
                "insert into issued_document_file (document_id, content) values (?1, convert_to(?2, 'UTF8'))",
                id,
                WRITTEN);
    }

    private void anAccount() {
        sql.update(
                "insert into account (id, email, sessions_valid_from, given_name, family_name, preferred_language,"
                        + " time_zone, created_at, version) values (?1, ?2, now(), 'Zerezghi', 'Woldeselassie', 'en',"
                        + " 'UTC', now(), 0)",
                account,
                address.value());
    }

    private void insert(String table, Map<String, Object> given) {
        made.add(table);
        var values = new HashMap<>(given);
        sql.list(NEEDED, row -> Map.entry(row.text("name"), row.text("type")), table)
                .forEach(column -> values.putIfAbsent(column.getKey(), anything(column.getValue())));
        var names = new ArrayList<>(values.keySet());
        var places = new ArrayList<String>();
        var arguments = new ArrayList<>();
        for (var name : names) {
            var value = values.get(name);
            places.add(
                    value instanceof String text && (text.startsWith("{") || text.startsWith("["))
                            ? "cast(?" + (arguments.size() + 1) + " as jsonb)"
                            : "?" + (arguments.size() + 1));
            arguments.add(value);
        }
        sql.update(
                "insert into " + table + " (" + quoted(names) + ") values (" + String.join(", ", places) + ")",
                arguments.toArray());
    }

    private static String quoted(List<String> names) {
        return "\"" + String.join("\", \"", names) + "\"";
    }

    private static Object anything(String type) {
        return switch (type) {
            case "uuid" -> Ids.next();
            case "jsonb" -> "{}";
            case "integer", "bigint", "numeric", "smallint" -> 1;
            case "boolean" -> false;
            case "date" -> LocalDate.of(2026, 1, 1);
            case "timestamp with time zone" -> THEN;
            default -> "x";
        };
    }

    private String export() {
        var out = new StringWriter();
        new SqlPersonalData(sql, areas).write(account, address, out);
        return out.toString();
    }

    private void forget() {
        assertThat(places()).isNotEmpty();
        entities.getTransaction().commit();
        begin();
        new SqlPersonalTraces(entities, sql, areas).erase(person);
        assertThat(places()).isEmpty();
    }

    /** Tables and columns that hold what was written, or the person's name. */
    private List<String> places() {
        var found = new ArrayList<String>();
        for (var place : sql.list(TEXTS, row -> row.text("place"))) {
            var table = place.substring(0, place.indexOf(' '));
            var column = place.substring(place.indexOf(' ') + 1);
            var text = column.equals("content") && table.equals("issued_document_file")
                    ? "convert_from(content, 'UTF8')"
                    : "cast(\"" + column + "\" as text)";
            if (!table.equals("account")
                    && sql.count("select count(*) from " + table + " where " + text + " ~* ?1", WRITTEN + "|zerezghi")
                            > 0) {
                found.add(place);
            }
        }
        return found;
    }
}
