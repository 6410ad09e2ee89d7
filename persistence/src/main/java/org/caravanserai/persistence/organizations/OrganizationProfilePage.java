package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.organizations.ExternalIds;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.organizations.OrganizationView.Relative;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.ColumnValues;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.NativeQuery;

/** Everything public about one organization, in three queries. */
@ApplicationScoped
class OrganizationProfilePage {

    /** More children than this are not listed. */
    private static final int MOST_RELATIVES = 200;

    @PersistenceContext
    private EntityManager entities;

    Optional<OrganizationView> view(Slug slug) {
        var sql = new NativeQuery();
        return sql
                .rows(
                        entities,
                        "select " + OrganizationRows.COLUMNS + ", o.website, o.domains, o.established, o.external_ids,"
                                + " o.created_at, o.version, o.parent_id, o.successor_id"
                                + " from organization o where o.slug = " + sql.arg(slug.value()))
                .stream()
                .findFirst()
                .map(this::complete);
    }

    private OrganizationView complete(Object[] columns) {
        var row = OrganizationRows.read(columns);
        int next = OrganizationRows.WIDTH;
        var relatives = relatives(row.id());
        return new OrganizationView(
                row.id(),
                row.slug(),
                row.name(),
                names(row.id()),
                row.sector(),
                row.state(),
                row.country(),
                row.city(),
                row.ror(),
                ColumnValues.text(columns[next]),
                ColumnValues.words(columns[next + 1]),
                ColumnValues.numberOrNull(columns[next + 2]),
                externalIds(columns[next + 3]),
                relatives.stream()
                        .filter(r -> r.kind.equals("PARENT"))
                        .findFirst()
                        .map(Related::who)
                        .orElse(null),
                relatives.stream()
                        .filter(r -> r.kind.equals("SUCCESSOR"))
                        .findFirst()
                        .map(Related::who)
                        .orElse(null),
                relatives.stream()
                        .filter(r -> r.kind.equals("PREDECESSOR"))
                        .map(Related::who)
                        .toList(),
                relatives.stream()
                        .filter(r -> r.kind.equals("CHILD"))
                        .map(Related::who)
                        .toList(),
                ColumnValues.time(columns[next + 4]),
                ColumnValues.count(columns[next + 5]));
    }

    private static ExternalIds externalIds(Object column) {
        return ExternalIdsConverter.read(column.toString());
    }

    private List<Name> names(UUID id) {
        var sql = new NativeQuery();
        return sql
                .rows(
                        entities,
                        "select kind, language, value from organization_name where organization_id = " + sql.arg(id)
                                + " order by array_position(array['OFFICIAL', 'LABEL', 'ALIAS', 'ACRONYM'], kind),"
                                + " language nulls last, value")
                .stream()
                .map(row -> new Name(
                        ColumnValues.constant(NameKind.class, row[0]), ColumnValues.text(row[1]), row[2].toString()))
                .toList();
    }

    private record Related(String kind, Relative who) {}

    private List<Related> relatives(UUID id) {
        var sql = new NativeQuery();
        var it = sql.arg(id);
        var relative = "select r.id, r.slug, r.display_name, r.sort_name, ";
        return sql
                .rows(
                        entities,
                        "select kind, id, slug, display_name from ("
                                + relative
                                + "'PARENT' as kind from organization o join organization r on r.id = o.parent_id"
                                + " where o.id = "
                                + it
                                + " union all " + relative
                                + "'SUCCESSOR' from organization o join organization r on r.id = o.successor_id where"
                                + " o.id = "
                                + it
                                + " union all " + relative + "'PREDECESSOR' from organization r where r.successor_id = "
                                + it + " and r.state <> 'MERGED'"
                                + " union all " + relative + "'CHILD' from organization r where r.parent_id = " + it
                                + " and r.state in ('REGISTERED', 'VERIFIED')"
                                + ") relatives order by kind desc, sort_name limit " + MOST_RELATIVES)
                .stream()
                .map(row -> new Related(
                        row[0].toString(),
                        new Relative(ColumnValues.id(row[1]), row[2].toString(), Json.localized(row[3]))))
                .toList();
    }
}
