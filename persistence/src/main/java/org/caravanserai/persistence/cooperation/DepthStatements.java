package org.caravanserai.persistence.cooperation;

/** Statements that find the evidence of cooperation between organizations. */
final class DepthStatements {

    private DepthStatements() {}

    /** Organizations of both sides that take part in the same record of the registry. */
    private static final String REGISTERED = """
        registered as (
            select distinct e.id, e.kind, e.slug as reference, e.title, e.begins_on, e.ends_on, h.organization_id as home,
                   p.organization_id as partner, greatest(e.begins_on, h.since, p.since) as since,
                   least(e.ends_on, h.until_date, p.until_date) as until_date
            from cooperation_entry e
            join cooperation_party h on h.entry_id = e.id and h.role not in ('OBSERVER', 'WITNESS')
            join organization ho on ho.id = h.organization_id and ho.country = ?1
            join cooperation_party p on p.entry_id = e.id and p.role not in ('OBSERVER', 'WITNESS')
            join organization po on po.id = p.organization_id and po.country = any (?2::text[]) and po.country <> ?1)
        """;

    /** A programme that enrols no more counted until the end of the last year with an intake. */
    private static final String OTHERS = "with " + REGISTERED + """
        , other (evidence, home, partner, reference, title, since, latest, until_date) as (
            select 'ALLIANCE', r.home, r.partner, r.reference, r.title, r.since, r.since, r.until_date from registered r
            where r.kind = 'ALLIANCE'
            union all
            select 'MEMORANDUM', r.home, r.partner, r.reference, r.title, i.signed_on, i.signed_on, r.until_date
            from registered r join cooperation_instrument i on i.id = r.id and i.state not in ('NEGOTIATING', 'INITIALLED')
                and i.instrument_kind <> 'TERMINATION'
                and (i.state in ('SIGNED', 'IN_FORCE') or r.ends_on is not null)
            union all
            select 'MILESTONE', r.home, r.partner, r.reference, r.title, m.decided_on, m.decided_on,
                   case when p.state = 'TERMINATED' then r.ends_on end
            from registered r join cooperation_project p on p.id = r.id
                and (p.state in ('CONTRACTED', 'RUNNING', 'ON_HOLD', 'CLOSING', 'CLOSED') or p.state = 'TERMINATED' and r.ends_on is not null)
            join cooperation_milestone m on m.project_id = r.id and m.state = 'ACCEPTED'
            union all
            select 'RESULT', r.home, r.partner, r.reference, r.title, t.verified_on, t.verified_on,
                   case when p.state = 'TERMINATED' then r.ends_on end
            from registered r join cooperation_project p on p.id = r.id
                and (p.state in ('CONTRACTED', 'RUNNING', 'ON_HOLD', 'CLOSING', 'CLOSED') or p.state = 'TERMINATED' and r.ends_on is not null)
            join cooperation_result t on t.project_id = r.id and t.stage = 'VERIFIED'
            union all
            select case when g.programme_kind = 'JOINT_DEGREE_PROGRAMME' then 'PROGRAMME' else 'INSTITUTION' end, r.home, r.partner,
                   r.reference, r.title, greatest(r.since, v.approved_from), greatest(r.since, v.approved_from),
                   least(r.until_date, v.approved_until, g.ended_on, case when g.state not in ('ENROLLING', 'RUNNING') then y.last_day end)
            from registered r join cooperation_programme g on g.id = r.id join cooperation_approval v on v.programme_id = g.id
            left join lateral (select make_date(max(y.report_year), 12, 31) as last_day from cooperation_year_report y
                               where y.programme_id = g.id and y.intake > 0) y on true
            where g.state in ('ENROLLING', 'RUNNING') or y.last_day is not null
            union all
            select 'CENTER', c.host, c.partner, c.center, c.title, c.since, c.since, c.until_date
            from centers_counted_periods_on(?3) c where c.host_country = ?1 and c.partner_country = any (?2::text[])
            union all
            select 'CENTER', c.partner, c.host, c.center, c.title, c.since, c.since, c.until_date
            from centers_counted_periods_on(?3) c where c.partner_country = ?1 and c.host_country = any (?2::text[]))
        """;

    /** All evidence of a level or a deeper one: ?1 the home country, ?2 countries, ?3 the day on which organizations count, ?4 the level. Stays of a year and an agreement are one evidence, from the first arrival until so many months after the last. */
    static final String EVIDENCE = OTHERS + """
        , found as (
            select 'AGREEMENT' as evidence, a.organization as home, a.partner, a.agreement as reference, a.title, a.starts_on as since,
                   a.starts_on as latest, a.ends_on as until_date
            from exchanges_agreement_facts_counted_on(?3) a
            where a.country = ?1::bpchar and a.partner_country = any (?2::bpchar[]) and a.partner_country <> ?1::bpchar
              and (select u.level >= ?4 from cooperation_depth_rule u where u.evidence = 'AGREEMENT')
            union all
            select 'STAY', a.organization, a.partner, a.agreement, a.title, min(s.first_on), max(s.last_on), a.ends_on
            from exchanges_agreement_facts_counted_on(?3) a
            join exchanges_stay_month_facts_on(?3) s on s.agreement_id = a.agreement_id and s.month between a.starts_on and a.ends_on
                and (s.from_organization = a.organization and s.to_organization = a.partner
                     or s.from_organization = a.partner and s.to_organization = a.organization)
            where a.country = ?1::bpchar and a.partner_country = any (?2::bpchar[]) and a.partner_country <> ?1::bpchar
              and (select u.level >= ?4 from cooperation_depth_rule u where u.evidence = 'STAY')
            group by a.organization, a.partner, a.agreement, a.title, a.ends_on, extract(year from s.month)
            union all
            select * from other)
        select f.evidence, u.level, h.slug as home, h.display_name as home_name, p.slug as partner, p.display_name as partner_name,
               p.country, f.reference, f.title, f.since,
               least(f.until_date, cast(f.latest + make_interval(months => u.months) as date) - 1) as until_date
        from found f
        join cooperation_depth_rule u on u.evidence = f.evidence
        join organization h on h.id = f.home
        join organization p on p.id = f.partner
        where f.since is not null and u.level >= ?4
        order by p.country, h.slug, p.slug, f.since, f.evidence, f.reference
        """;

    /**
     * The level of each pair on a day: ?1 the home country, ?2 countries, ?3 the day. The time of an agreement begins and ends with a month: a month of
     * arrivals lies in it or outside it.
     */
    static final String PAIRS = OTHERS + """
        , agreed as (
            select a.agreement_id, a.organization as home, a.partner, a.starts_on, a.ends_on
            from exchanges_agreement_facts_counted_on(?3) a
            where a.country = ?1::bpchar and a.partner_country = any (?2::bpchar[]) and a.partner_country <> ?1::bpchar and a.starts_on <= ?3
        ), seen as (
            select a.home, a.partner,
                   case when least(a.ends_on, cast(a.starts_on + make_interval(months => u.months) as date) - 1) >= ?3 then u.level else 0 end as level
            from agreed a join cooperation_depth_rule u on u.evidence = 'AGREEMENT'
            union all
            select a.home, a.partner, u.level
            from agreed a
            join exchanges_stay_month_facts_on(?3) s on s.agreement_id = a.agreement_id and s.month between a.starts_on and a.ends_on
                and (s.from_organization = a.home and s.to_organization = a.partner
                     or s.from_organization = a.partner and s.to_organization = a.home)
            join cooperation_depth_rule u on u.evidence = 'STAY'
            where s.month < date_trunc('year', ?3::date) + interval '1 year'
              and s.month >= coalesce((select date_trunc('year', ?3::date - 5 - make_interval(months => r.months))
                                       from cooperation_depth_rule r where r.evidence = 'STAY'), '-infinity')
            group by a.home, a.partner, a.agreement_id, a.ends_on, u.level, u.months, extract(year from s.month)
            having min(s.first_on) <= ?3 and least(a.ends_on, cast(max(s.last_on) + make_interval(months => u.months) as date) - 1) >= ?3
            union all
            select o.home, o.partner,
                   case when coalesce(least(o.until_date, cast(o.latest + make_interval(months => u.months) as date) - 1) >= ?3, true)
                        then u.level else 0 end
            from other o join cooperation_depth_rule u on u.evidence = o.evidence
            where o.since <= ?3
        )
        select h.slug as home, p.slug as partner, p.country, x.level
        from (select home, partner, max(level) as level from seen group by home, partner) x
        join organization h on h.id = x.home
        join organization p on p.id = x.partner
        order by x.level desc, (h.slug || ' ' || p.slug) collate "C"
        """;
}
