package org.caravanserai.persistence.cooperation;

import java.util.Map;

/** Statements that count what happened to plans, promises and events, from the registry. */
final class RegistryRatios {

    private RegistryRatios() {}

    /** Records of one kind with one of the countries; %s counts over what belongs to record e. */
    static final String RATIOS = """
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

    /** The plan of project e as it was known on the day: o or c are its objectives and contributions. */
    private static final String PLAN = """
        cooperation_plan_period d
        join %s on %2$s.project_id = d.project_id and %2$s.kept_on = d.kept_on
        where d.project_id = e.id and d.known_from <= ?2 and d.known_until > ?2
        """;

    /** Objectives that are due; none counts more than once, however far it was exceeded. */
    private static final String OBJECTIVES =
            """
        select coalesce(sum(greatest(0, least(1, (coalesce(o.actual, o.baseline) - o.baseline) / (o.target - o.baseline)))), 0) as part,
               count(*) as whole, count(*) as n
        from\s""" + PLAN.formatted("cooperation_plan_objective o", "o") + " and o.due_on <= ?2";

    /** Contributions have different units, so that each line counts alike. */
    private static final String CONTRIBUTIONS =
            """
        select coalesce(sum(least(1, c.delivered / c.pledged)), 0) as part, count(*) as whole, count(*) as n
        from\s""" + PLAN.formatted("cooperation_plan_contribution c", "c") + " and e.begins_on <= ?2";

    private static final String RESULTS = """
        select count(*) filter (where r.used_since <= ?2) as part, count(*) as whole, count(*) as n
        from cooperation_result r where r.project_id = e.id and (e.begins_on is null or e.begins_on <= ?2)
        """;

    private static final String INTAKE = """
        select y.intake as part, a.quota as whole, y.intake as n
        from cooperation_year_report y join cooperation_approval a on a.programme_id = y.programme_id
            and y.report_year between extract(year from a.approved_from) and extract(year from a.approved_until)
        where y.programme_id = e.id and y.report_year <= extract(year from ?2::date)
        order by y.report_year desc, a.position desc limit 1
        """;

    private static final String ACTIVE_MEMBERS = """
        select count(*) filter (where exists (
                   select from cooperation_activity a join cooperation_activity_participant t on t.activity_id = a.id
                   where a.alliance_id = e.id and t.organization_id = m.organization_id
                     and a.held_on between ?4 and ?2)) as part,
               count(*) as whole, count(*) as n
        from (select distinct p.organization_id from cooperation_party p
              where p.entry_id = e.id and p.role = 'MEMBER' and p.organization_id is not null
                and (p.since is null or p.since <= ?2) and (p.until_date is null or p.until_date >= ?2)) m
        where e.kind = 'ALLIANCE'
        """;

    /**
     * Pairs of members of an alliance between which there is an exchange or more on the day, by the levels of evidence of the depth of cooperation,
     * of all pairs of its members.
     */
    private static final String DENSITY = """
        with member as (
            select distinct e.id as alliance, p.organization_id as organization
            from cooperation_entry e join cooperation_party p on p.entry_id = e.id
            where e.kind = 'ALLIANCE' and p.role = 'MEMBER' and p.organization_id is not null
              and (p.since is null or p.since <= ?2) and (p.until_date is null or p.until_date >= ?2)
              and exists (select from cooperation_registry_facts f where f.entry_id = e.id and f.country = any (?1::text[]))
        ), paired as (
            select p.entry_id, p.organization_id, coalesce(greatest(e.begins_on, p.since), e.begins_on) as since,
                   least(e.ends_on, p.until_date) as until_date
            from cooperation_party p join cooperation_entry e on e.id = p.entry_id
            where p.role not in ('OBSERVER', 'WITNESS') and p.organization_id in (select organization from member)
        ), found as (
            select s.from_organization as one, s.to_organization as other, 'STAY' as evidence, max(s.arrived_on) as since, cast(null as date) as until_date
            from exchanges_stay_facts_on(?2) s
            join exchanges_agreement_facts_counted_on(?2) a on a.agreement = s.agreement and a.organization = s.from_organization
                and a.partner = s.to_organization and s.arrived_on between a.starts_on and a.ends_on and ?2 between a.starts_on and a.ends_on
            where s.arrived_on <= ?2 and s.from_organization in (select organization from member)
              and s.to_organization in (select organization from member)
            group by 1, 2
            union all
            select x.organization_id, y.organization_id, v.evidence, v.since, v.until_date
            from paired x join paired y on y.entry_id = x.entry_id and y.organization_id <> x.organization_id
            cross join lateral (
                select 'MILESTONE' as evidence, m.decided_on as since, cast(null as date) as until_date
                from cooperation_milestone m where m.project_id = x.entry_id and m.state = 'ACCEPTED'
                union all
                select 'RESULT', r.verified_on, null from cooperation_result r where r.project_id = x.entry_id and r.stage = 'VERIFIED'
                union all
                select case when g.programme_kind = 'JOINT_DEGREE_PROGRAMME' then 'PROGRAMME' else 'INSTITUTION' end,
                       greatest(x.since, y.since, a.approved_from),
                       least(x.until_date, y.until_date, a.approved_until, g.ended_on,
                             case when g.state not in ('ENROLLING', 'RUNNING') then i.last_day end)
                from cooperation_programme g
                join cooperation_approval a on a.programme_id = g.id
                left join lateral (select make_date(max(r.report_year), 12, 31) as last_day from cooperation_year_report r
                                   where r.programme_id = g.id and r.intake > 0) i on true
                where g.id = x.entry_id and (g.state in ('ENROLLING', 'RUNNING') or i.last_day is not null)) v
            union all
            select c.host, c.partner, 'CENTER', c.since, c.until_date from centers_counted_periods_on(?2) c where c.partner is not null
        ), deep as (
            select distinct least(f.one, f.other) as one, greatest(f.one, f.other) as other
            from found f join cooperation_depth_rule u on u.evidence = f.evidence
            where u.level >= 2 and f.since <= ?2 and (f.until_date is null or f.until_date >= ?2)
              and (u.months is null or cast(f.since + make_interval(months => u.months) as date) > ?2)
        )
        select e.kind as record, e.slug as reference, e.title, x.part, x.whole, x.whole as n
        from cooperation_entry e
        cross join lateral (
            select (select count(*) from deep d join member o on o.alliance = e.id and o.organization = d.one
                    join member t on t.alliance = e.id and t.organization = d.other) as part,
                   (select count(*) * (count(*) - 1) / 2 from member m where m.alliance = e.id) as whole) x
        where e.kind = 'ALLIANCE' and x.whole > 0
        order by e.slug
        """;

    /** Which part of the coordinators of a project under way, with parties of both sides, comes from outside the home country. */
    private static final String LEADERSHIP = """
        with side as (
            select p.entry_id, p.role, coalesce(p.country, o.country) as country
            from cooperation_party p left join organization o on o.id = p.organization_id where p.role not in ('OBSERVER', 'WITNESS'))
        select e.kind as record, e.slug as reference, e.title, round(x.outside::numeric / x.leading, 4) as part, 1 as whole, 1 as n
        from cooperation_entry e join cooperation_project j on j.id = e.id
        cross join lateral (
            select count(*) filter (where s.role = 'COORDINATOR' and s.country <> ?3) as outside,
                   count(*) filter (where s.role = 'COORDINATOR') as leading,
                   bool_or(s.country = ?3) as home, bool_or(s.country = any (?1::text[]) and s.country <> ?3) as away
            from side s where s.entry_id = e.id and s.country is not null) x
        where x.leading > 0 and x.home and x.away
          and (j.state in ('CONTRACTED', 'RUNNING', 'ON_HOLD', 'CLOSING') or j.state in ('CLOSED', 'TERMINATED') and e.ends_on is not null)
          and e.begins_on <= ?2 and (e.ends_on is null or e.ends_on >= ?4)
        order by e.slug
        """;

    /** Events that ended in the period in the countries, or were organized there or at home: whether an agreement, a project or another record names them as its origin. */
    private static final String CONVERSIONS = """
        select 'EVENT' as record, v.slug as reference, v.title,
               case when exists (select from cooperation_conversion_facts c where c.event_slug = v.slug and c.began_on <= ?2)
                    then 1 else 0 end as part, 1 as whole, 1 as n
        from events_public_facts v
        where (v.country = any (?1::text[]) or v.organizer_country = any (?1::text[] || ?3::text)) and v.ends_at < ?2::date + 1
          and v.ends_at >= ?4::date
        order by v.slug
        """;

    /** Statements by the code of the indicator: ?1 countries, ?2 the day, ?3 the home country, ?4 first day of the period. */
    static final Map<String, String> STATEMENTS = Map.of(
            "MSOT", RATIOS.formatted(ON_TIME),
            "OUTR", RATIOS.formatted(OBJECTIVES),
            "CONTR", RATIOS.formatted(CONTRIBUTIONS),
            "APPL", RATIOS.formatted(RESULTS),
            "QUOTA", RATIOS.formatted(INTAKE),
            "ALLACT", RATIOS.formatted(ACTIVE_MEMBERS),
            "ALLDENS", DENSITY,
            "LEAD", LEADERSHIP,
            "CONV", CONVERSIONS);
}
