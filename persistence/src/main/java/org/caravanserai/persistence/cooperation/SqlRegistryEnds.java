package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.registry.RegistryEnds;
import org.caravanserai.domain.cooperation.registry.UpcomingEnd;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlRegistryEnds implements RegistryEnds {

    /** The first party in the order of the roles that answer for a record is its owner. */
    private static final String ENDING = """
        select e.kind, coalesce(i.instrument_kind, m.mechanism_kind, a.alliance_kind, g.programme_kind) as subkind, e.slug, e.title, x.ends_on,
               coalesce(w.name, '{}') as owner, w.country as owner_country,
               (select coalesce(array_agg(distinct f.country order by f.country), '{}') from cooperation_registry_facts f
                where f.entry_id = e.id and f.country <> ?4) as countries,
               (select y.intake from cooperation_year_report y where y.programme_id = e.id order by y.report_year desc limit 1) as people,
               (select count(distinct l.entry_id) from cooperation_link l join cooperation_entry s on s.id = l.entry_id
                where l.target = 'ENTRY' and l.reference = e.slug) as records
        from cooperation_entry e
        left join cooperation_instrument i on i.id = e.id
        left join cooperation_mechanism m on m.id = e.id
        left join cooperation_alliance a on a.id = e.id
        left join cooperation_programme g on g.id = e.id
        left join cooperation_project j on j.id = e.id
        cross join lateral (select least(e.ends_on, g.agreement_ends, g.approved_until) as ends_on) x
        left join lateral (
            select nullif(coalesce(o.display_name, p.name), '{}') as name,
                   case when o.id is null and p.name = '{}' then p.country end as country
            from cooperation_party p left join organization o on o.id = p.organization_id
            where p.entry_id = e.id and p.role not in ('OBSERVER', 'WITNESS')
            order by array_position(array['OWNER', 'COORDINATOR', 'PRESIDENT', 'AWARDING', 'SECRETARIAT', 'HOST', 'INITIATOR'], p.role) nulls last,
                     coalesce(p.country, o.country) is distinct from ?4, p.position
            limit 1) w on true
        where x.ends_on > ?2 and x.ends_on <= ?2::date + ?3::int and (e.begins_on is null or e.begins_on <= ?2)
          and (i.state is null or i.state in ('SIGNED', 'IN_FORCE'))
          and (g.state is null or g.state in ('APPROVED', 'ENROLLING', 'RUNNING', 'NO_NEW_INTAKE', 'TEACH_OUT'))
          and (j.state is null or j.state in ('CONTRACTED', 'RUNNING', 'ON_HOLD', 'CLOSING'))
          and exists (select from cooperation_registry_facts f where f.entry_id = e.id and f.country = any (?1::text[]))
        order by x.ends_on, e.slug
        """;

    private final Sql sql;

    @Inject
    SqlRegistryEnds(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<UpcomingEnd> ending(Collection<String> countries, LocalDate day, int days) {
        return sql.list(ENDING, SqlRegistryEnds::end, countries.toArray(String[]::new), day, days, Scope.HOME);
    }

    @Override
    public Map<String, LocalizedText> hosts(Collection<String> centers) {
        return sql
                .list(
                        "select c.center, o.display_name from centers_public_facts c join organization o on o.id ="
                                + " c.host where c.center = any (?::text[])",
                        row -> Map.entry(row.text("center"), row.localized("display_name")),
                        (Object) centers.toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private static UpcomingEnd end(Row row) throws SQLException {
        var people = row.numberOrNull("people");
        return new UpcomingEnd(
                UpcomingEnd.Kind.valueOf(row.text("kind")),
                row.textOrNull("subkind"),
                row.text("slug"),
                row.localized("title"),
                row.localized("owner"),
                row.textOrNull("owner_country"),
                row.words("countries"),
                row.date("ends_on"),
                people == null ? null : people.longValue(),
                row.count("records"),
                null);
    }
}
