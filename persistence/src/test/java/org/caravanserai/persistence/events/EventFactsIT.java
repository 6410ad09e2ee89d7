package org.caravanserai.persistence.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

/** What the area publishes for others to count: columns may be added, not changed. */
class EventFactsIT extends PostgresTest {

    private List<String> columns(String view) {
        return inTransaction(() -> wired(new Sql())
                .list(
                        "select column_name, data_type from information_schema.columns where table_name = ?"
                                + " order by ordinal_position",
                        row -> row.text("column_name") + " " + row.text("data_type"),
                        view));
    }

    @Test
    void publicEventsAndTheirKeynotesKeepTheirColumns() {
        assertThat(columns("events_public_facts"))
                .startsWith(
                        "slug text",
                        "kind text",
                        "starts_at timestamp with time zone",
                        "ends_at timestamp with time zone",
                        "country character",
                        "organizer uuid",
                        "organizer_country character",
                        "title jsonb");
        assertThat(columns("events_keynote_facts"))
                .startsWith(
                        "event text",
                        "title jsonb",
                        "starts_at timestamp with time zone",
                        "ends_at timestamp with time zone",
                        "country character",
                        "organizer_country character",
                        "session uuid",
                        "speaker_country text",
                        "speakers bigint")
                .noneMatch(column -> column.contains("name"));
    }
}
