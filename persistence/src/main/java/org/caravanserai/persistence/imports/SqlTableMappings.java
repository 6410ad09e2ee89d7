package org.caravanserai.persistence.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.imports.TableMapping;
import org.caravanserai.domain.imports.TableMappings;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlTableMappings implements TableMappings {

    private static final String PLACE = " where target = ? and organization_id is not distinct from cast(? as uuid)";

    private final Sql sql;

    @Inject
    SqlTableMappings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void save(String target, @Nullable UUID organization, String name, TableMapping mapping) {
        sql.update(
                """
                insert into table_mapping (id, target, organization_id, title, headers, reading)
                values (?, ?, cast(? as uuid), ?, cast(? as jsonb), cast(? as jsonb))
                on conflict (target, coalesce(organization_id, '00000000-0000-0000-0000-000000000000'), title)
                do update set headers = excluded.headers, reading = excluded.reading
                """,
                Ids.next(),
                target,
                organization,
                name,
                MappingJson.headers(mapping),
                MappingJson.reading(mapping));
    }

    @Override
    public Optional<TableMapping> named(String target, @Nullable UUID organization, String name) {
        return sql.first(
                "select headers, reading from table_mapping" + PLACE + " and title = ?",
                row -> MappingJson.read(row.text("headers"), row.text("reading")),
                target,
                organization,
                name);
    }

    @Override
    public List<String> names(String target, @Nullable UUID organization) {
        return sql.list(
                "select title from table_mapping" + PLACE + " order by title",
                row -> row.text("title"),
                target,
                organization);
    }
}
