package org.caravanserai.persistence.centers;

import java.util.Map;
import org.caravanserai.domain.centers.report.CenterMeasure;

/**
 * The rows behind the measures of one center, from what the areas publish: ?1 its slug, ?2 the first day of the period, ?3 the last one. Each
 * selects reference, title, day, part, whole and currency.
 */
final class MeasureStatements {

    private MeasureStatements() {}

    /** The classes of the period. */
    private static final String CLASSES = """
        (select f.*, case when k.name = '{}' then u.title else k.name end as title
         from centers_class_facts_on(?3) f
         join course_class k on k.code = f.class
         join center_course u on u.id = k.course_id
         where f.center = ?1 and f.first_day <= ?3 and f.last_day >= ?2) c
        """;

    private static final String HELD = "c.state not in ('OPEN', 'CANCELLED')";

    private static String classes(String part, String whole, String condition) {
        return "select c.class as reference, c.title, c.first_day as day, " + part + " as part, " + whole
                + " as whole, cast(null as text) as currency from " + CLASSES + " where " + condition;
    }

    private static String attendance(String view, String part) {
        return "select c.class as reference, c.title, c.first_day as day, sum(a." + part
                + ") as part, sum(a.marked) as whole, cast(null as text) as currency from " + CLASSES + " join " + view
                + " a on a.class = c.class and a.held_on between ?2 and ?3 where " + HELD
                + " group by c.class, c.title, c.first_day";
    }

    /** The class of a fact in its words. */
    private static final String NAMED = """
         join course_class k on k.code = x.class join center_course u on u.id = k.course_id
        """;

    private static final String TITLE = "case when k.name = '{}' then u.title else k.name end";

    private static final String PASSED = """
        select x.class as reference, %s as title, x.held_on as day, x.passed as part, x.assessed as whole, cast(null as text) as currency
        from centers_final_facts x %s
        where x.center = ?1 and x.held_on between ?2 and ?3
        """.formatted(TITLE, NAMED);

    private static final String GAINED = """
        select x.class as reference, %1$s as title, max(x.reached_on) as day, 100 * sum(x.gained) as part, sum(x.hours) as whole,
               cast(null as text) as currency
        from (select distinct on (l.learner, l.class) l.class, l.hours, l.reached_on,
                     array_position(array['A1', 'A2', 'B1', 'B2', 'C1', 'C2'], l.cefr)
                         - coalesce(array_position(array['A1', 'A2', 'B1', 'B2', 'C1', 'C2'], l.entry_cefr), 0) as gained
              from centers_level_facts l
              where l.mapping = 'OWNER' and l.center = ?1 and l.reached_on between ?2 and ?3
              order by l.learner, l.class, l.reached_on) x %2$s
        where x.hours > 0
        group by x.class, k.name, u.title
        """.formatted(TITLE, NAMED);

    /** A learner who began below A1 and reached B2 here for the first time: hours of all classes with a certificate until then. */
    private static final String HOURS = """
        select r.language as reference, cast('{}' as jsonb) as title, r.reached_on as day, sum(t.hours) as part, 1 as whole,
               cast(null as text) as currency
        from (select distinct on (l.learner, l.language) l.learner, l.language, l.center, l.reached_on
              from centers_level_facts l
              where l.mapping = 'OWNER' and l.cefr >= 'B2' and l.reached_on <= ?3
              order by l.learner, l.language, l.reached_on) r
        join (select distinct on (l.learner, l.language, l.class) l.learner, l.language, l.entry_cefr, l.hours, l.reached_on
              from centers_level_facts l
              where l.mapping = 'OWNER' and l.reached_on <= ?3
              order by l.learner, l.language, l.class, l.reached_on) t
            on t.learner = r.learner and t.language = r.language and t.reached_on <= r.reached_on
        where r.center = ?1 and r.reached_on >= ?2
        group by r.learner, r.language, r.reached_on
        having (array_agg(t.entry_cefr order by t.reached_on, t.hours))[1] is null
        """;

    /** Cost per month; empty if several currencies were spent in the period, because hours cannot be divided among them. */
    private static final String COST = """
        select to_char(m.month, 'YYYY-MM') as reference, cast('{}' as jsonb) as title, m.month as day, sum(m.amount) as part, sum(m.hours) as whole,
               (select min(s.currency) from centers_spending_facts s where s.center = ?1 and s.spent_on between ?2 and ?3) as currency
        from (select cast(date_trunc('month', s.spent_on) as date) as month, s.amount, cast(0 as numeric) as hours
              from centers_spending_facts s where s.center = ?1 and s.spent_on between ?2 and ?3
              union all
              select cast(date_trunc('month', a.held_on) as date), 0, a.attended * a.hours
              from centers_attendance_facts a join centers_class_facts_on(?3) f on f.class = a.class
              where f.center = ?1 and a.held_on between ?2 and ?3) m
        where 1 = (select count(distinct s.currency) from centers_spending_facts s where s.center = ?1 and s.spent_on between ?2 and ?3)
        group by m.month
        """;

    private static final String EXECUTED = """
        select cast(b.year as text) as reference, cast('{}' as jsonb) as title, make_date(b.year, 12, 31) as day, b.spent as part,
               b.approved as whole, cast(b.currency as text) as currency
        from centers_budget_facts b
        where b.center = ?1 and make_date(b.year, 1, 1) <= ?3 and make_date(b.year, 12, 31) >= ?2
        """;

    private static final String SHARED = """
        select g.giver as reference, cast('{}' as jsonb) as title, g.delivered_on as day,
               sum(case when g.giver = 'HOST' then g.amount else 0 end) as part, sum(g.amount) as whole, g.currency
        from centers_contribution_facts g
        where g.center = ?1 and g.delivered_on between ?2 and ?3
        group by g.giver, g.delivered_on, g.currency
        """;

    private static final String REPORTED = """
        select cast(r.year as text) as reference, cast('{}' as jsonb) as title, r.due_on as day,
               case when r.frozen_on <= r.due_on then 1 else 0 end as part, 1 as whole, cast(null as text) as currency
        from centers_report_facts r
        where r.center = ?1 and r.due_on between ?2 and ?3
        """;

    private static final String REGISTERED = """
        select v.slug as reference, v.title, cast(v.starts_at as date) as day, v.people as part, 1 as whole, cast(null as text) as currency
        from centers_public_facts c
        join events_registration_facts v on v.organizer = c.host and cast(v.starts_at as date) >= c.opened_on
        where c.center = ?1 and v.ends_at >= ?2::date and v.ends_at < ?3::date + 1
        """;

    private static final String CAME = """
        select v.slug as reference, v.title, cast(v.starts_at as date) as day, v.audience as part, v.people as whole,
               cast(null as text) as currency
        from centers_public_facts c
        join events_registration_facts v on v.organizer = c.host and cast(v.starts_at as date) >= c.opened_on
        where c.center = ?1 and v.ends_at >= ?2::date and v.ends_at < ?3::date + 1 and v.audience is not null and v.people > 0
        """;

    /** The posts planned on the last day, with one director for a side that has planned none until then: the kind of post and the side. */
    private static final String STAFFED = """
        select l.kind || '.' || l.side as reference, cast('{}' as jsonb) as title, ?3::date as day,
               least(l.number, (select count(*) from centers_post_facts p
                                where p.center = c.center and p.kind = l.kind and p.side = l.side and p.starts_on <= ?3
                                  and (p.ends_on is null or p.ends_on >= ?3))) as part,
               l.number as whole, cast(null as text) as currency
        from centers_public_facts c
        join (select p.center, p.kind, p.side, p.number
              from centers_planned_post_facts p
              where p.starts_on <= ?3 and (p.ends_on is null or p.ends_on >= ?3)
              union all
              select d.center, 'DIRECTOR', s.side, 1
              from centers_public_facts d cross join (values ('HOST'), ('PARTNER')) s (side)
              where (s.side = 'HOST' or d.partner is not null)
                and not exists (select from centers_planned_post_facts p
                                where p.center = d.center and p.kind = 'DIRECTOR' and p.side = s.side and p.starts_on <= ?3)) l
            on l.center = c.center
        where c.center = ?1 and (c.closes_on is null or c.closes_on >= ?3) and ?2::date <= ?3::date
        """;

    /** A row for each teacher with a permit that is valid on the day: the one that ends first of those that were not renewed. */
    private static final String PERMITTED = """
        select x.kind as reference, cast('{}' as jsonb) as title, x.ends_on as day,
               case when x.ends_on <= ?3::date + 90 then 1 else 0 end as part, 1 as whole, cast(null as text) as currency
        from (select distinct on (l.teacher) l.teacher, l.kind, l.ends_on
              from (select distinct on (p.teacher, p.kind) p.teacher, p.kind, p.ends_on
                    from centers_permit_facts p
                    join centers_public_facts c on c.center = p.center
                    where p.center = ?1 and p.known_from <= ?3 and (p.known_until is null or p.known_until > ?3)
                      and (c.closes_on is null or c.closes_on >= ?3)
                    order by p.teacher, p.kind, p.ends_on desc) l
              where l.ends_on >= ?3
              order by l.teacher, l.ends_on, l.kind) x
        where ?2::date <= ?3::date
        """;

    private static final String VERIFIED = """
        select x.class as reference, %1$s as title, min(x.issued_on) as day,
               100 * coalesce((select sum(l.lookups) from centers_lookup_facts l
                               where l.center = ?1 and l.class = x.class and l.looked_up_on between ?2 and ?3), 0) as part,
               sum(x.certificates) as whole, cast(null as text) as currency
        from centers_certificate_facts x %2$s
        where x.center = ?1 and x.issued_on <= ?3 and (x.ended_on is null or x.ended_on >= ?2)
        group by x.class, k.name, u.title
        """.formatted(TITLE, NAMED);

    static final Map<CenterMeasure, String> BY_MEASURE = Map.ofEntries(
            Map.entry(CenterMeasure.FILL, classes("c.learners", "c.maximum", HELD)),
            Map.entry(CenterMeasure.GO, classes("case when " + HELD + " then 1 else 0 end", "1", "true")),
            Map.entry(CenterMeasure.ATT, attendance("centers_attendance_facts", "attended")),
            Map.entry(CenterMeasure.ATTS, attendance("centers_strict_attendance_facts", "fully")),
            Map.entry(CenterMeasure.COMPL, classes("c.completed", "c.ended", HELD + " and c.ended > 0")),
            Map.entry(CenterMeasure.PASS, PASSED),
            Map.entry(CenterMeasure.GAIN, GAINED),
            Map.entry(CenterMeasure.H2B2, HOURS),
            Map.entry(CenterMeasure.COST, COST),
            Map.entry(CenterMeasure.BEXE, EXECUTED),
            Map.entry(CenterMeasure.SHARE, SHARED),
            Map.entry(CenterMeasure.RPT, REPORTED),
            Map.entry(CenterMeasure.EVREG, REGISTERED),
            Map.entry(CenterMeasure.EVT, CAME),
            Map.entry(CenterMeasure.STAFF, STAFFED),
            Map.entry(CenterMeasure.VISA90, PERMITTED),
            Map.entry(CenterMeasure.CERT, VERIFIED));
}
