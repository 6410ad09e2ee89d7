package org.caravanserai.persistence.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.caravanserai.domain.imports.GroupedRow;
import org.caravanserai.domain.imports.TableGroups;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlTableGroups implements TableGroups {

    private final Sql sql;

    @Inject
    SqlTableGroups(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void clear(UUID importId) {
        sql.update("delete from import_group_row where import_id = ?", importId);
    }

    @Override
    public void add(UUID importId, List<GroupedRow> rows) {
        sql.update(
                "insert into import_group_row (import_id, record, group_key, content)"
                        + " select ?, r, g, c from unnest(cast(? as bigint[]), cast(? as text[]), cast(? as text[]))"
                        + " as given (r, g, c)",
                importId,
                texts(rows, row -> String.valueOf(row.record())),
                texts(rows, GroupedRow::group),
                texts(rows, GroupedRow::row));
    }

    private static String[] texts(List<GroupedRow> rows, Function<GroupedRow, String> of) {
        return rows.stream().map(of).toArray(String[]::new);
    }

    @Override
    public List<GroupedRow> next(UUID importId, int most) {
        return sql.list(
                """
                select record, group_key, content from import_group_row
                 where import_id = ?1 and group_key =
                       (select group_key from import_group_row where import_id = ?1 order by record limit 1)
                 order by record limit ?2
                """,
                row -> new GroupedRow(row.text("group_key"), row.count("record"), row.text("content")),
                importId,
                most);
    }

    @Override
    public void remove(UUID importId, List<Long> records) {
        sql.update(
                "delete from import_group_row where import_id = ? and record = any (cast(? as bigint[]))",
                importId,
                records.stream().map(String::valueOf).toArray(String[]::new));
    }
}
