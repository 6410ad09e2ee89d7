package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.cooperation.alliance.AllianceFacts;
import org.caravanserai.domain.cooperation.alliance.AllianceFlow;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlAllianceFacts implements AllianceFacts {

    private static final String FLOWS = """
        with member as (
            select distinct e.id as alliance_id, e.slug as alliance, p.organization_id, o.slug, o.display_name as name
            from cooperation_entry e
            join cooperation_party p on p.entry_id = e.id
            join organization o on o.id = p.organization_id
            where e.kind = 'ALLIANCE' and p.role = 'MEMBER' and (p.since is null or p.since <= ?3) and (p.until_date is null or p.until_date >= ?3)
              and exists (select from cooperation_registry_facts f where f.entry_id = e.id and f.country = any (?1::text[]))
        ), moved as (
            select s.from_organization, s.to_organization, count(*) as persons
            from exchanges_stay_facts_on(?3) s
            where s.arrived_on between ?2 and ?3 and s.from_organization in (select organization_id from member)
              and s.to_organization in (select organization_id from member)
            group by s.from_organization, s.to_organization
        )
        select f.alliance, f.slug as from_slug, f.name as from_name, t.slug as to_slug, t.name as to_name, m.persons
        from moved m
        join member f on f.organization_id = m.from_organization
        join member t on t.organization_id = m.to_organization and t.alliance_id = f.alliance_id
        where f.organization_id <> t.organization_id
        order by f.alliance, m.persons desc, f.slug, t.slug
        """;

    private final Sql sql;

    @Inject
    SqlAllianceFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<AllianceFlow> flows(Collection<String> countries, LocalDate from, LocalDate day) {
        return sql.list(
                FLOWS,
                row -> new AllianceFlow(
                        row.text("alliance"),
                        row.text("from_slug"),
                        row.localized("from_name"),
                        row.text("to_slug"),
                        row.localized("to_name"),
                        row.count("persons")),
                countries.toArray(String[]::new),
                from,
                day);
    }
}
