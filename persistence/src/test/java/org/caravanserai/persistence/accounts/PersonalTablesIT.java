package org.caravanserai.persistence.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.PersonIdentity;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.persistence.events.EventRows;
import org.caravanserai.persistence.shared.PersonalTable;
import org.caravanserai.persistence.shared.PersonalTables;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.Contributions;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a table tells about people is exported for them and erased on their wish, unless its area says why not. */
class PersonalTablesIT extends PostgresTest {

    /** Foreign keys to accounts, and columns that are called like something of a person. */
    private static final String COLUMNS = """
        select cast(c.conrelid::regclass as text) || '.' || a.attname as name
          from pg_constraint c
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
         where c.contype = 'f' and c.confrelid = 'account'::regclass
        union
        select c.table_name || '.' || c.column_name
          from information_schema.columns c
          join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
         where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> 'flyway_schema_history'
           and c.column_name ~ '(^|_)(e?mail|name|account|account_id|caller|recipient|reply_to|orcid|phone|by)$'
        """;

    private static final String ALL_COLUMNS = """
        select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'
        """;

    private final List<PersonalTables> areas = Contributions.of(PersonalTables.class);
    private Sql sql;

    @BeforeEach
    void connect() {
        sql = wired(new Sql());
    }

    @Test
    void everyColumnAboutAPersonIsContributedByItsArea() {
        List<String> columns = inTransaction(() -> sql.list(COLUMNS, row -> row.text("name")));
        Set<String> known = new HashSet<>();
        tables().forEach(table -> known.addAll(table.qualifiedColumns()));

        assertThat(known).contains("registration.email");
        assertThat(columns)
                .as("columns about people that the bean PersonalTables of their area does not name")
                .filteredOn(column -> !known.contains(column))
                .isEmpty();
        assertThat(inTransaction(() -> sql.list(ALL_COLUMNS, row -> row.text("name"))))
                .as("columns that areas contribute exist")
                .containsAll(known);
    }

    @Test
    void everyTableIsExportedAndErasedOrSaysWhyNot() {
        assertThat(tables()).isNotEmpty().allSatisfy(table -> {
            assertThat(table.isComplete()).as(table.name()).isTrue();
            assertThat(table.exports().values())
                    .as(table.name())
                    .allMatch(select -> select.contains(table.name()) && select.contains("me."));
            assertThat(table.erasing()).as(table.name()).allMatch(statement -> statement.contains(table.name()));
        });
    }

    @Test
    void noTwoPartsOfTheExportHaveTheSameName() {
        assertThat(tables().flatMap(table -> table.exports().keySet().stream())).doesNotHaveDuplicates();
    }

    @Test
    void sessionsThatSomebodyMarkedAreExportedAndErased() {
        var person = new PersonIdentity(
                Ids.next(), EmailAddress.of(Ids.next() + "@test.example"), PersonName.of("Amina", "Yusupova"));
        inTransaction(() -> {
            sql.update(
                    "insert into account (id, email, sessions_valid_from, given_name, preferred_language, time_zone,"
                            + " created_at, version) values (?, ?, now(), 'Amina', 'en', 'UTC', now(), 0)",
                    person.account(),
                    person.address().value());
            var event = EventRows.event(entities, sql);
            sql.update(
                    "insert into programme_star (account_id, event_id, session_guid) values (?, ?, gen_random_uuid())",
                    person.account(),
                    event);
        });

        assertThat(export(person)).contains("\"session\"");
        inTransaction(() -> new SqlPersonalTraces(entities, sql, areas).erase(person));
        assertThat(export(person)).doesNotContain("\"session\"");
        assertThat(stars(person.account())).isZero();
    }

    private String export(PersonIdentity person) {
        var out = new StringWriter();
        inTransaction(() -> new SqlPersonalData(sql, areas).write(person.account(), person.address(), out));
        return out.toString();
    }

    private long stars(UUID account) {
        return inTransaction(() -> sql.count("select count(*) from programme_star where account_id = ?", account));
    }

    private java.util.stream.Stream<PersonalTable> tables() {
        return areas.stream().flatMap(area -> area.tables().stream());
    }
}
