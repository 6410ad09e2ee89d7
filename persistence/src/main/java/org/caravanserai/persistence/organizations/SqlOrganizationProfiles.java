package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.organizations.Name;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.OrganizationProfiles;
import org.caravanserai.domain.organizations.OrganizationView;
import org.caravanserai.domain.organizations.OrganizationView.Relative;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

/** All public data of one organization, in three queries. */
@ApplicationScoped
class SqlOrganizationProfiles implements OrganizationProfiles {

    /** More children than this are not listed. */
    private static final int MOST_RELATIVES = 200;

    private static final String RELATIVES = """
        select kind, id, slug, display_name
          from (select r.id, r.slug, r.display_name, r.sort_name, 'PARENT' as kind
                  from organization o join organization r on r.id = o.parent_id where o.id = ?1
                union all
                select r.id, r.slug, r.display_name, r.sort_name, 'SUCCESSOR'
                  from organization o join organization r on r.id = o.successor_id where o.id = ?1
                union all
                select r.id, r.slug, r.display_name, r.sort_name, 'PREDECESSOR'
                  from organization r where r.successor_id = ?1 and r.state <> 'MERGED'
                union all
                select r.id, r.slug, r.display_name, r.sort_name, 'CHILD'
                  from organization r where r.parent_id = ?1 and r.state in ('REGISTERED', 'VERIFIED')) relatives
         order by kind desc, sort_name limit ?2
        """;

    private final Sql sql;

    @Inject
    SqlOrganizationProfiles(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<OrganizationView> bySlug(Slug slug) {
        return sql.first(
                "select " + OrganizationRows.COLUMNS + ", o.website, o.domains, o.established, o.external_ids,"
                        + " o.created_at, o.version from organization o where o.slug = ?",
                this::view,
                slug.value());
    }

    private OrganizationView view(Row columns) throws SQLException {
        var row = OrganizationRows.read(columns);
        var relatives = relatives(row.id());
        return new OrganizationView(
                row.id(),
                row.slug(),
                row.name(),
                names(row.id()),
                row.sector(),
                row.state(),
                row.staffed(),
                row.country(),
                row.city(),
                row.ror(),
                columns.textOrNull("website"),
                columns.words("domains"),
                columns.numberOrNull("established"),
                ExternalIdsConverter.read(columns.text("external_ids")),
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
                columns.time("created_at"),
                columns.count("version"));
    }

    private List<Name> names(UUID id) {
        return sql.list(
                "select kind, language, value from organization_name where organization_id = ?"
                        + " order by array_position(array['OFFICIAL', 'LABEL', 'ALIAS', 'ACRONYM'], kind),"
                        + " language nulls last, value",
                row -> new Name(row.constant(NameKind.class, "kind"), row.textOrNull("language"), row.text("value")),
                id);
    }

    private record Related(String kind, Relative who) {}

    private List<Related> relatives(UUID id) {
        return sql.list(
                RELATIVES,
                row -> new Related(
                        row.text("kind"), new Relative(row.id("id"), row.text("slug"), row.localized("display_name"))),
                id,
                MOST_RELATIVES);
    }
}
