package org.caravanserai.persistence.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.caravanserai.domain.imports.ChangedValue;
import org.caravanserai.domain.imports.ImportChange;
import org.caravanserai.domain.imports.ImportChanges;
import org.caravanserai.domain.imports.ImportRemark;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlImportChanges implements ImportChanges {

    private static final String CHANGES =
            "select kind, line, title, address, changed from import_change where import_id = ?"
                    + " order by array_position(array['ENDED', 'UPDATED', 'CREATED'], kind), line, id";

    private final Sql sql;

    @Inject
    SqlImportChanges(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(UUID importId, List<ImportChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        sql.update(
                "insert into import_change (import_id, kind, line, title, address, changed)"
                        + " select ?, k, l, t, a, v from unnest(cast(? as text[]), cast(? as bigint[]),"
                        + " cast(? as text[]), cast(? as text[]), cast(? as jsonb[])) as given (k, l, t, a, v)",
                importId,
                texts(changes, change -> change.kind().name()),
                texts(changes, change -> change.line() == null ? null : String.valueOf(change.line())),
                texts(changes, ImportChange::title),
                texts(changes, ImportChange::address),
                texts(changes, change -> written(change.values())));
    }

    private static @Nullable String[] texts(List<ImportChange> changes, Function<ImportChange, @Nullable String> of) {
        var texts = new @Nullable String[changes.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = of.apply(changes.get(i));
        }
        return texts;
    }

    private static String written(List<ChangedValue> values) {
        var array = Json.PROVIDER.createArrayBuilder();
        values.forEach(value -> array.add(Json.PROVIDER
                .createObjectBuilder()
                .add("column", value.column())
                .add("before", value.before())
                .add("after", value.after())));
        return array.build().toString();
    }

    private static List<ChangedValue> values(String json) {
        return Json.objects(json).stream()
                .map(value -> new ChangedValue(
                        value.getString("column"), value.getString("before"), value.getString("after")))
                .toList();
    }

    @Override
    public List<ImportChange> first(UUID importId, int limit) {
        return sql.list(CHANGES + " limit ?", SqlImportChanges::change, importId, limit);
    }

    @Override
    public void each(UUID importId, Consumer<ImportChange> consumer) {
        sql.each(CHANGES, SqlImportChanges::change, consumer, importId);
    }

    private static ImportChange change(Row row) throws SQLException {
        return new ImportChange(
                row.constant(ImportChange.Kind.class, "kind"),
                row.countOrNull("line"),
                row.text("title"),
                row.textOrNull("address"),
                values(row.text("changed")));
    }

    @Override
    public void remark(UUID importId, List<ImportRemark> remarks) {
        remarks.forEach(
                remark -> sql.update("""
                    insert into import_remark as r (import_id, field, key, value, rows) values (?, ?, ?, ?, ?)
                    on conflict (import_id, field, key, md5(value)) do update set rows = r.rows + excluded.rows
                    """, importId, remark.column(), remark.key(), remark.value(), remark.count()));
    }

    @Override
    public List<ImportRemark> remarks(UUID importId, int limit) {
        return sql.list(
                "select field, key, value, rows from import_remark where import_id = ?"
                        + " order by field collate \"C\", key collate \"C\", rows desc, value collate \"C\" limit ?",
                row -> new ImportRemark(row.text("field"), row.text("key"), row.text("value"), (int) row.count("rows")),
                importId,
                limit);
    }

    @Override
    public int countRemarks(UUID importId, String key) {
        return (int) sql.count("select count(*) from import_remark where import_id = ? and key = ?", importId, key);
    }
}
