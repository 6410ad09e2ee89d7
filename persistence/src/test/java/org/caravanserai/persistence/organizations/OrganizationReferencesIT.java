package org.caravanserai.persistence.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.shared.OrganizationReference;
import org.caravanserai.persistence.shared.OrganizationReferences;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.testing.Contributions;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

/** No column of the schema still refers to an organization that was merged, unless its area says why. */
class OrganizationReferencesIT extends PostgresTest {

    /** Foreign keys, and columns that are called like one. */
    private static final String COLUMNS = """
        select cast(conrelid::regclass as text) || '.' || a.attname as name
          from pg_constraint c
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
         where c.contype = 'f' and c.confrelid = 'organization'::regclass
        union
        select table_name || '.' || column_name
          from information_schema.columns join information_schema.tables using (table_schema, table_name)
         where table_schema = 'public' and table_type = 'BASE TABLE' and column_name ~ '(^|_)(organization|organizer)_id$'
        """;

    @Test
    void everyColumnThatRefersToAnOrganizationIsMovedOrSaysWhyNot() {
        List<String> columns = inTransaction(() -> wired(new Sql()).list(COLUMNS, row -> row.text("name")));

        assertThat(references())
                .as("columns that the beans OrganizationReferences of all areas name")
                .extracting(reference -> reference.table() + "." + reference.column())
                .contains("academic_event.organizer_id")
                .containsExactlyInAnyOrderElementsOf(columns);
    }

    @Test
    void everyStatementCanBeRun() {
        var sql = wired(new Sql());
        inTransaction(() -> references().stream()
                .filter(reference -> reference.statement() != null)
                .forEach(reference -> assertThat(sql.update(reference.statement(), Ids.next(), Ids.next()))
                        .isZero()));
    }

    private static List<OrganizationReference> references() {
        return Contributions.of(OrganizationReferences.class).stream()
                .flatMap(area -> area.references().stream())
                .toList();
    }
}
