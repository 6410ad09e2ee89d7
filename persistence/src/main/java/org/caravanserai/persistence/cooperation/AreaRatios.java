package org.caravanserai.persistence.cooperation;

import java.util.Map;

/** Statements that count what happened to terms, reports, posts and classes, from what other areas publish. */
final class AreaRatios {

    private AreaRatios() {}

    /**
     * Terms of agreements on exchange and on centers that ended in the period, with the first day by the day asked for on which somebody agreed on
     * one that ends later: for agreements on exchange the same parties. What only changes other things than its end is no term of its own.
     */
    static final String ENDED = """
        with ended as (
            select distinct on (t.agreement_id, t.ends_on) t.agreement_id, t.agreement, t.title, t.ends_on
            from exchanges_agreement_term_facts_on(?2) t
            where t.ends_on between ?4 and ?2 and t.agreed_on <= ?2 and t.countries && ?1::text[] and t.countries @> array[?3::text]
              and cardinality(t.countries) > 1
            order by t.agreement_id, t.ends_on, t.agreed_on, t.revision
        ), followed as (
            select t.agreement_id, t.ends_on, min(l.agreed_on) as agreed_on
            from exchanges_agreement_term_facts_on(?2) t
            join exchanges_agreement_term_facts_on(?2) l on l.parties = t.parties and l.ends_on > t.ends_on
            where t.ends_on between ?4 and ?2 and l.agreed_on <= ?2
            group by t.agreement_id, t.ends_on
        ), center as (
            select c.center, c.title, c.ends_on, min(c.signed_on) as signed_on
            from centers_agreement_facts c where c.country = any (?1::text[]) and c.signed_on <= ?2 and c.center in (select center from centers_counted_facts_on(?2))
            group by c.center, c.title, c.ends_on
        ), term as (
            select 'AGREEMENT' as record, e.agreement as reference, e.title, e.ends_on, f.agreed_on as followed_on
            from ended e left join followed f on f.agreement_id = e.agreement_id and f.ends_on = e.ends_on
            union all
            select 'CENTER', c.center, c.title, c.ends_on,
                   (select min(l.signed_on) from center l where l.center = c.center and l.ends_on > c.ends_on)
            from center c where c.ends_on between ?4 and ?2)
        """;

    private static final String RENEWED = ENDED + """
        select t.record, t.reference, t.title, 1 as whole, 1 as n, case when t.followed_on <= t.ends_on then 1 else 0 end as part
        from term t order by t.ends_on, t.reference
        """;

    /** Public events that ended in the period, organized in one of the countries or at home and held in one of the countries or at home. */
    private static final String HOSTED = """
        select 'EVENT' as record, v.slug as reference, v.title, case when v.country = any (?1::text[]) then 1 else 0 end as part,
               1 as whole, 1 as n
        from events_public_facts v
        where v.ends_at >= ?4::date and v.ends_at < ?2::date + 1 and v.country = any (?1::text[] || ?3::text)
          and v.organizer_country = any (?1::text[] || ?3::text) and (v.country = any (?1::text[]) or v.organizer_country = any (?1::text[]))
        order by v.slug
        """;

    /** Levels of the CEFR from the one that the course begins at to the one certified, for each 100 hours of the course. */
    private static final String GAINED = """
        select 'CENTER' as record, x.center as reference, c.title, 100 * sum(x.gained) as part, sum(x.hours) as whole, count(*) as n
        from (select distinct on (l.learner, l.class) l.center, l.hours,
                     array_position(array['A1', 'A2', 'B1', 'B2', 'C1', 'C2'], l.cefr)
                         - coalesce(array_position(array['A1', 'A2', 'B1', 'B2', 'C1', 'C2'], l.entry_cefr), 0) as gained
              from centers_level_facts l
              where l.mapping = ?5 and l.country = any (?1::text[]) and l.reached_on between ?4 and ?2
              order by l.learner, l.class, l.reached_on) x
        join centers_counted_facts_on(?2) c on c.center = x.center
        where x.hours > 0
        group by x.center, c.title
        order by x.center
        """;

    /** Only centers that spent in one currency in the period: hours cannot be shared out among several. */
    private static final String COST = """
        with spent as (
            select s.center, min(s.currency) as currency, sum(s.amount) as amount
            from centers_spending_facts s where s.country = any (?1::text[]) and s.spent_on between ?4 and ?2
            group by s.center having count(distinct s.currency) = 1
        ), taught as (
            select k.center, sum(a.attended * a.hours) as hours
            from centers_attendance_facts a join centers_class_facts_on(?2) k on k.class = a.class
            where a.held_on between ?4 and ?2 and k.country = any (?1::text[]) and k.center in (select center from centers_counted_facts_on(?2))
            group by k.center having sum(a.attended * a.hours) > 0
        )
        select 'CURRENCY' as record, s.currency as reference, jsonb_build_object('en', s.currency) as title, sum(s.amount) as part,
               sum(t.hours) as whole, count(*) as n
        from spent s join taught t on t.center = s.center
        group by s.currency order by s.currency
        """;

    private static final String REPORTED = """
        select 'CENTER' as record, r.center as reference, r.title, count(*) filter (where r.frozen_on <= r.due_on) as part, count(*) as whole,
               count(*) as n
        from centers_report_facts r
        where r.country = any (?1::text[]) and r.due_on between ?4 and ?2 and r.center in (select center from centers_counted_facts_on(?2))
        group by r.center, r.title order by r.center
        """;

    /**
     * The posts that open centers plan on the day, each filled by those of its kind and side only; one director where a side has planned none
     * until then. A center without a partner has one side.
     */
    private static final String STAFFED = """
        with planned as (
            select p.center, p.kind, p.side, p.number
            from centers_planned_post_facts p
            where p.country = any (?1::text[]) and p.starts_on <= ?2 and (p.ends_on is null or p.ends_on >= ?2)
            union all
            select c.center, 'DIRECTOR', s.side, 1
            from centers_counted_facts_on(?2) c cross join (values ('HOST'), ('PARTNER')) s (side)
            where c.country = any (?1::text[]) and (s.side = 'HOST' or c.partner is not null)
              and not exists (select from centers_planned_post_facts p
                              where p.center = c.center and p.kind = 'DIRECTOR' and p.side = s.side and p.starts_on <= ?2)
        ), held as (
            select h.center, h.kind, h.side, count(*) as number
            from centers_post_facts h
            where h.country = any (?1::text[]) and h.starts_on <= ?2 and (h.ends_on is null or h.ends_on >= ?2)
            group by h.center, h.kind, h.side
        )
        select 'CENTER' as record, c.center as reference, c.title, sum(least(l.number, coalesce(h.number, 0))) as part,
               sum(l.number) as whole, 1 as n
        from centers_counted_facts_on(?2) c
        join planned l on l.center = c.center
        left join held h on h.center = l.center and h.kind = l.kind and h.side = l.side
        where c.country = any (?1::text[]) and c.opened_on <= ?2 and (c.closes_on is null or c.closes_on >= ?2)
        group by c.center, c.title
        order by c.center
        """;

    /** Teachers of open centers with a permit that ends within 90 days; n are those with a permit that is valid on the day. */
    private static final String PERMITTED = """
        with latest as (
            select distinct on (p.center, p.teacher, p.kind) p.center, p.teacher, p.ends_on
            from centers_permit_facts p
            where p.country = any (?1::text[]) and p.known_from <= ?2 and (p.known_until is null or p.known_until > ?2)
            order by p.center, p.teacher, p.kind, p.ends_on desc
        )
        select 'CENTER' as record, c.center as reference, c.title,
               count(distinct l.teacher) filter (where l.ends_on <= ?2::date + 90) as part, 1 as whole, count(distinct l.teacher) as n
        from latest l
        join centers_counted_facts_on(?2) c on c.center = l.center
        where l.ends_on >= ?2 and (c.closes_on is null or c.closes_on >= ?2)
        group by c.center, c.title
        order by c.center
        """;

    /** Statements by the code of the indicator: ?1 countries, ?2 the day, ?3 the home country, ?4 first day of the period, ?5 the table of levels. */
    static final Map<String, String> STATEMENTS = Map.of(
            "RENEW", RENEWED,
            "HOSTED", HOSTED,
            "GAIN", GAINED,
            "COST", COST,
            "RPT", REPORTED,
            "STAFF", STAFFED,
            "VISA90", PERMITTED);
}
