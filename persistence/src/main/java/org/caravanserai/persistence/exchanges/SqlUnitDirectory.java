package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.exchanges.units.UnitDirectory;
import org.caravanserai.domain.exchanges.units.UnitRow;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlUnitDirectory implements UnitDirectory {

    private static final String TREE = """
        with recursive tree as (
            select u.id, u.code, u.name, null::text as parent, 1 as level, u.version, array[u.code] as path
            from organization_unit u where u.organization_id = ? and u.parent_id is null
            union all
            select u.id, u.code, u.name, t.code, t.level + 1, u.version, t.path || u.code
            from organization_unit u join tree t on u.parent_id = t.id)
        select id, code, name, parent, level, version from tree order by path
        """;

    private final Sql sql;

    @Inject
    SqlUnitDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<UnitRow> of(UUID organization) {
        return sql.list(
                TREE,
                row -> new UnitRow(
                        row.id("id"),
                        row.text("code"),
                        row.localized("name"),
                        row.textOrNull("parent"),
                        row.number("level"),
                        row.count("version")),
                organization);
    }

    @Override
    public Map<UUID, Set<String>> codes(Collection<UUID> organizations) {
        record Known(UUID organization, Set<String> codes) {}
        return sql
                .list(
                        "select u.organization_id, array_agg(u.code) as codes from organization_unit u"
                                + " where u.organization_id = any (?) group by u.organization_id",
                        row -> new Known(row.id("organization_id"), Set.copyOf(row.words("codes"))),
                        (Object) organizations.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Known::organization, Known::codes));
    }
}
