package org.caravanserai.persistence.cooperation;

import java.util.Map;

/** Statements that count how centers do, from what the areas of centers and events publish. Sums of money never mix currencies. */
final class CenterRatios {

    private CenterRatios() {}

    /** Being late counts as missing. */
    private static final String STRICT = """
        select 'CENTER' as record, c.center as reference, c.title, sum(a.fully) as part, sum(a.marked) as whole,
               cast(sum(a.marked) as bigint) as n
        from centers_counted_facts_on(?2) c
        join centers_class_facts_on(?2) k on k.center = c.center
        join centers_strict_attendance_facts a on a.class = k.class
        where c.country = any (?1::text[]) and k.state not in ('OPEN', 'CANCELLED') and k.first_day <= ?2 and k.last_day >= ?4
          and a.held_on between ?4 and ?2
        group by c.center, c.title having sum(a.marked) > 0
        order by c.center
        """;

    private static final String PASSED = """
        select 'CENTER' as record, f.center as reference, f.title, sum(f.passed) as part, sum(f.assessed) as whole,
               cast(sum(f.assessed) as bigint) as n
        from centers_final_facts f
        where f.country = any (?1::text[]) and f.held_on between ?4 and ?2 and f.center in (select center from centers_counted_facts_on(?2))
        group by f.center, f.title having sum(f.assessed) > 0
        order by f.center
        """;

    /** Budgets of the years that ended in the period. */
    private static final String EXECUTED = """
        select 'CURRENCY' as record, b.currency as reference, jsonb_build_object('en', b.currency) as title, sum(b.spent) as part,
               sum(b.approved) as whole, count(distinct b.center) as n
        from centers_budget_facts b
        where b.country = any (?1::text[]) and make_date(b.year, 12, 31) between ?4 and ?2
          and b.center in (select center from centers_counted_facts_on(?2))
        group by b.currency order by b.currency
        """;

    /** All that was given by the day. */
    private static final String SHARED = """
        select 'CURRENCY' as record, g.currency as reference, jsonb_build_object('en', g.currency) as title,
               coalesce(sum(g.amount) filter (where g.giver = 'HOST'), 0) as part, sum(g.amount) as whole, count(distinct g.center) as n
        from centers_contribution_facts g
        where g.country = any (?1::text[]) and g.delivered_on <= ?2 and g.center in (select center from centers_counted_facts_on(?2))
        group by g.currency order by g.currency
        """;

    private static final String REGISTERED = """
        select 'CENTER' as record, c.center as reference, c.title, sum(v.people) as part, count(*) as whole, count(*) as n
        from centers_counted_facts_on(?2) c
        join events_registration_facts v on v.organizer = c.host and cast(v.starts_at as date) >= c.opened_on
        where c.country = any (?1::text[]) and v.ends_at >= ?4::date and v.ends_at < ?2::date + 1
        group by c.center, c.title order by c.center
        """;

    private static final String CAME = """
        select 'CENTER' as record, c.center as reference, c.title, sum(v.audience) as part, sum(v.people) as whole, count(*) as n
        from centers_counted_facts_on(?2) c
        join events_registration_facts v on v.organizer = c.host and cast(v.starts_at as date) >= c.opened_on
        where c.country = any (?1::text[]) and v.ends_at >= ?4::date and v.ends_at < ?2::date + 1 and v.audience is not null and v.people > 0
        group by c.center, c.title order by c.center
        """;

    private static final String VERIFIED = """
        select 'CENTER' as record, t.center as reference, t.title, 100 * coalesce(max(l.lookups), 0) as part, sum(t.certificates) as whole,
               cast(sum(t.certificates) as bigint) as n
        from centers_certificate_facts t
        left join (select center, sum(lookups) as lookups from centers_lookup_facts
                   where country = any (?1::text[]) and looked_up_on between ?4 and ?2 group by center) l on l.center = t.center
        where t.country = any (?1::text[]) and t.issued_on <= ?2 and (t.ended_on is null or t.ended_on >= ?4)
          and t.center in (select center from centers_counted_facts_on(?2))
        group by t.center, t.title order by t.center
        """;

    /** Statements by the code of the indicator: ?1 countries, ?2 the day, ?4 first day of the period. */
    static final Map<String, String> STATEMENTS = Map.of(
            "ATTS", STRICT,
            "PASS", PASSED,
            "BEXE", EXECUTED,
            "SHARE", SHARED,
            "EVREG", REGISTERED,
            "EVT", CAME,
            "CERT", VERIFIED);
}
