package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.caravanserai.domain.cooperation.indicator.WorkFacts;
import org.caravanserai.domain.cooperation.indicator.WorkRatio;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlWorkFacts implements WorkFacts {

    /** Records of one kind with one of the countries; %s counts over what belongs to record e. */
    private static final String RATIOS = """
        select e.kind as record, e.slug as reference, e.title, x.part, x.whole, x.n
        from cooperation_entry e
        cross join lateral (%s) x
        where x.n > 0 and exists (select from cooperation_registry_facts f where f.entry_id = e.id and f.country = any (?1::text[]))
        order by e.slug
        """;

    /** A milestone is on time when it was accepted by the day first agreed on. */
    private static final String ON_TIME = """
        select count(*) filter (where m.state = 'ACCEPTED' and m.decided_on <= m.first_due) as part, count(*) as whole, count(*) as n
        from cooperation_milestone m where m.project_id = e.id and m.first_due <= ?2
        """;

    /** No objective counts more than once, however far it was exceeded. */
    private static final String OBJECTIVES = """
        select coalesce(sum(greatest(0, least(1, (coalesce(o.actual, o.baseline) - o.baseline) / (o.target - o.baseline)))), 0) as part,
               count(*) as whole, count(*) as n
        from cooperation_objective o where o.project_id = e.id and e.begins_on <= ?2
        """;

    /** Contributions have different units, so that each line counts alike. */
    private static final String CONTRIBUTIONS = """
        select coalesce(sum(least(1, c.delivered / c.pledged)), 0) as part, count(*) as whole, count(*) as n
        from cooperation_contribution c where c.project_id = e.id and e.begins_on <= ?2
        """;

    private static final String RESULTS = """
        select count(*) filter (where r.used_since <= ?2) as part, count(*) as whole, count(*) as n
        from cooperation_result r where r.project_id = e.id and (e.begins_on is null or e.begins_on <= ?2)
        """;

    private static final String INTAKE = """
        select y.intake as part, g.quota as whole, y.intake as n
        from cooperation_programme g join cooperation_year_report y on y.programme_id = g.id
        where g.id = e.id and g.quota > 0 and y.report_year <= extract(year from ?2::date)
        order by y.report_year desc limit 1
        """;

    private static final String ACTIVE_MEMBERS = """
        select count(*) filter (where exists (
                   select from cooperation_activity a join cooperation_activity_participant t on t.activity_id = a.id
                   where a.alliance_id = e.id and t.organization_id = m.organization_id
                     and a.held_on > ?2::date - interval '12 months' and a.held_on <= ?2)) as part,
               count(*) as whole, count(*) as n
        from (select distinct p.organization_id from cooperation_party p
              where p.entry_id = e.id and p.role = 'MEMBER' and p.organization_id is not null
                and (p.since is null or p.since <= ?2) and (p.until_date is null or p.until_date >= ?2)) m
        where e.kind = 'ALLIANCE'
        """;

    /** Events of the 24 months before the day in the countries, or organized there or at home: whether an agreement or a project names them as its origin. */
    private static final String CONVERSIONS = """
        select 'EVENT' as record, v.slug as reference, v.title,
               case when exists (select from cooperation_conversion_facts c where c.event_slug = v.slug and c.began_on <= ?2)
                    then 1 else 0 end as part, 1 as whole, 1 as n
        from events_public_facts v
        where (v.country = any (?1::text[]) or v.organizer_country = any (?1::text[] || ?3::text)) and v.ends_at < ?2::date + 1
          and v.ends_at >= ?2::date - interval '24 months'
        order by v.slug
        """;

    private static final Map<String, String> STATEMENTS = Map.of(
            "MSOT", RATIOS.formatted(ON_TIME),
            "OUTR", RATIOS.formatted(OBJECTIVES),
            "CONTR", RATIOS.formatted(CONTRIBUTIONS),
            "APPL", RATIOS.formatted(RESULTS),
            "QUOTA", RATIOS.formatted(INTAKE),
            "ALLACT", RATIOS.formatted(ACTIVE_MEMBERS),
            "CONV", CONVERSIONS);

    @Inject
    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected SqlWorkFacts() {}

    @Override
    public Set<String> codes() {
        return STATEMENTS.keySet();
    }

    @Override
    public List<WorkRatio> ratios(String code, Collection<String> countries, LocalDate day) {
        var statement = STATEMENTS.get(code);
        if (statement == null) {
            throw new IllegalArgumentException(code);
        }
        return sql.list(
                statement,
                row -> new WorkRatio(
                        row.text("record"),
                        row.text("reference"),
                        row.localized("title"),
                        row.decimal("part"),
                        row.decimal("whole"),
                        row.count("n")),
                countries.toArray(String[]::new),
                day,
                Scope.HOME);
    }
}
