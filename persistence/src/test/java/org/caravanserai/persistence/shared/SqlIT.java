package org.caravanserai.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlIT extends PostgresTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00.123456Z");

    private Sql sql;

    @BeforeEach
    void connect() {
        sql = wired(new Sql());
    }

    @Test
    void columnsAreReadByNameWhateverTheirOrder() {
        var read = inTransaction(() -> sql.first(
                """
                select array['MONDAY', 'SUNDAY'] as days, cast(null as int) as missing, 7 as number, ?::timestamptz as at,
                       '{"en": "Forum"}'::jsonb as title
                """,
                row -> {
                    assertThat(row.localized("title").in("en")).isEqualTo("Forum");
                    assertThat(row.time("at")).isEqualTo(NOW);
                    assertThat(row.numberOrNull("missing")).isNull();
                    assertThat(row.constants(java.time.DayOfWeek.class, "days"))
                            .containsExactly(java.time.DayOfWeek.MONDAY, java.time.DayOfWeek.SUNDAY);
                    return row.number("number");
                },
                NOW));

        assertThat(read).contains(7);
    }

    @Test
    void aNullThatNobodyExpectsIsRefusedByItsName() {
        assertThatThrownBy(() -> inTransaction(
                        () -> sql.first("select cast(null as bigint) as places", row -> row.count("places"))))
                .hasMessageContaining("places");
    }

    @Test
    void numberedArgumentsStandWhereverTheyAreNeeded() {
        var arguments = new SqlArguments();
        var word = arguments.add("Forum");
        var unused = arguments.add("unused");
        var number = arguments.add(3);

        assertThat(unused).isEqualTo("?2");
        assertThat(inTransaction(() -> sql.list(
                        "select lower(" + word + ") || " + number + "::int || " + word + " as text",
                        row -> row.text("text"),
                        arguments.all())))
                .containsExactly("forum3Forum");
    }

    @Test
    void aPageIsCutByTheDatabase() {
        var numbers = "select n from generate_series(1, %s) n order by n";
        var count = "select count(*) from generate_series(1, %s)";
        var request = new PageRequest(1, 3, null, null);

        Map.of("?", 8, "?1", 8).forEach((placeholder, last) -> {
            var page = inTransaction(() -> sql.page(
                    request,
                    numbers.formatted(placeholder),
                    count.formatted(placeholder),
                    row -> row.number("n"),
                    last));
            assertThat(page.items()).containsExactly(4, 5, 6);
            assertThat(page.total()).isEqualTo(8);
            assertThat(page.pages()).isEqualTo(3);
        });
    }

    @Test
    void outsideATransactionAStatementRunsByItself() {
        assertThat(sql.first("select 'read' as text", row -> row.text("text"))).contains("read");
    }
}
