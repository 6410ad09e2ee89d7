package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.changes.EntryChanges;
import org.caravanserai.domain.cooperation.changes.EntryFields;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Keeps differences as JSON: the name of the field with its values as text. */
@ApplicationScoped
class SqlEntryChanges implements EntryChanges {

    private final Sql sql;

    @Inject
    SqlEntryChanges(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(UUID line, UUID entry, List<FieldDifference> changes) {
        sql.update(
                "insert into cooperation_change (line_id, entry_id, changes) values (?, ?, cast(? as jsonb))",
                line,
                entry,
                write(changes));
    }

    @Override
    public Map<UUID, List<FieldDifference>> of(UUID entry) {
        return sql
                .list(
                        "select line_id, cast(changes as text) as changes from cooperation_change where entry_id = ?",
                        row -> Map.entry(row.id("line_id"), read(row.text("changes"))),
                        entry)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String write(List<FieldDifference> changes) {
        var array = Json.PROVIDER.createArrayBuilder();
        for (var change : changes) {
            var object = Json.PROVIDER.createObjectBuilder().add("field", change.field());
            if (change.before() != null) {
                object.add("before", change.before().stored());
            }
            if (change.after() != null) {
                object.add("after", change.after().stored());
            }
            array.add(object);
        }
        return array.build().toString();
    }

    private static List<FieldDifference> read(String json) {
        return Json.objects(json).stream()
                .map(change ->
                        new FieldDifference(change.getString("field"), value(change, "before"), value(change, "after")))
                .toList();
    }

    private static @Nullable FieldValue value(JsonObject change, String name) {
        return change.containsKey(name)
                ? EntryFields.CATALOG.read(change.getString("field"), change.getString(name))
                : null;
    }
}
