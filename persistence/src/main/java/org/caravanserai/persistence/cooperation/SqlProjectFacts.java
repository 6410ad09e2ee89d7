package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.project.CountryProjectResult;
import org.caravanserai.domain.cooperation.project.ProjectContribution;
import org.caravanserai.domain.cooperation.project.ProjectFacts;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlProjectFacts implements ProjectFacts {

    private static final String CONTRIBUTIONS = """
        select e.slug as project, e.title, coalesce(o.country, '') = ?3 as home, c.kind, c.unit, c.pledged, c.delivered
        from cooperation_plan_period d
        join cooperation_plan_contribution c on c.project_id = d.project_id and c.kept_on = d.kept_on
        join cooperation_entry e on e.id = c.project_id
        join organization o on o.id = c.organization_id
        where d.known_from <= ?2 and d.known_until > ?2 and e.begins_on <= ?2
          and exists (select from cooperation_registry_facts f where f.entry_id = e.id and f.country = any (?1::text[]))
        order by e.slug, c.position
        """;

    private static final String RESULTS = """
        select f.country, e.slug as project, e.title, r.title as result, x.used, case when x.used then r.used_since end as used_since
        from (select distinct entry_id, country from cooperation_registry_facts where country = any (?1::text[])) f
        join cooperation_entry e on e.id = f.entry_id
        join cooperation_result r on r.project_id = e.id
        cross join lateral (select coalesce(r.country = f.country and r.used_since <= ?2, false) as used) x
        where e.begins_on is null or e.begins_on <= ?2
        order by f.country, e.slug, r.number
        """;

    private final Sql sql;

    @Inject
    SqlProjectFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<ProjectContribution> contributions(Collection<String> countries, LocalDate day) {
        return sql.list(
                CONTRIBUTIONS,
                row -> new ProjectContribution(
                        row.text("project"),
                        row.localized("title"),
                        row.flag("home"),
                        row.text("kind"),
                        row.text("unit"),
                        row.decimal("pledged"),
                        row.decimal("delivered")),
                countries.toArray(String[]::new),
                day,
                Scope.HOME);
    }

    @Override
    public List<CountryProjectResult> results(Collection<String> countries, LocalDate day) {
        return sql.list(
                RESULTS,
                row -> new CountryProjectResult(
                        row.text("country"),
                        row.text("project"),
                        row.localized("title"),
                        row.localized("result"),
                        row.flag("used"),
                        row.dateOrNull("used_since")),
                countries.toArray(String[]::new),
                day);
    }
}
