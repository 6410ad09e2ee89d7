package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.centers.center.CenterDay;
import org.caravanserai.domain.centers.center.CenterDays;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlCenterDays implements CenterDays {

    private static final String DAYS = """
        select c.slug, c.name, s.sessions, s.unmarked, k.classes, k.places,
               (select count(*) from enrolment e
                join course_class x on x.id = e.class_id
                join class_fee f on f.class_id = x.id
                cross join lateral (
                    select coalesce(sum(y.amount) filter (where y.kind = 'DISCOUNT'), 0) as discount,
                           coalesce(sum(y.amount) filter (where y.kind <> 'DISCOUNT'), 0) as paid
                    from fee_entry y where y.enrolment_id = e.id) t
                where x.center_id = c.id and fee_due_on(f.due_on, e.enrolled_at) < d.today and e.state in ('ENROLLED', 'COMPLETED', 'NOT_COMPLETED')
                  and f.amount - t.discount - t.paid > 0) as overdue,
               (select count(*) from center_permit p
                where p.center_id = c.id and p.withdrawn_on is null and p.ends_on between d.today and d.today + 90) as permits
        from centers c
        cross join lateral (select cast(?2::timestamptz at time zone c.time_zone as date) as today) d
        cross join lateral (
            select count(*) filter (where cast(m.starts_at at time zone c.time_zone as date) = d.today) as sessions,
                   count(*) filter (where m.ends_at < ?2::timestamptz and m.state <> 'CANCELLED'
                       and exists (select from enrolment e where e.class_id = m.class_id and e.state in ('ENROLLED', 'COMPLETED', 'NOT_COMPLETED'))
                       and not exists (select from attendance_mark r where r.session_id = m.id)) as unmarked
            from class_session m
            join course_class x on x.id = m.class_id
            where x.center_id = c.id and x.state <> 'CANCELLED' and m.state <> 'CANCELLED'
              and m.starts_at between ?2::timestamptz - interval '7 days' and ?2::timestamptz + interval '2 days') s
        cross join lateral (
            select count(*) as classes, coalesce(sum(greatest(x.maximum - coalesce(p.taken, 0), 0)), 0) as places
            from course_class x left join class_seats p on p.class_id = x.id
            where x.center_id = c.id and x.state in ('OPEN', 'CONFIRMED')) k
        where (c.host_id = any (?1::uuid[]) or c.partner_id = any (?1::uuid[])) and c.state = any (?3)
        order by c.slug
        """;

    private final Sql sql;

    @Inject
    SqlCenterDays(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<CenterDay> of(Set<UUID> organizations, Instant now) {
        return sql.list(
                DAYS,
                row -> new CenterDay(
                        row.text("slug"),
                        row.localized("name"),
                        row.number("sessions"),
                        row.number("unmarked"),
                        row.number("classes"),
                        row.number("places"),
                        row.number("overdue"),
                        row.number("permits")),
                SqlCenterDirectory.ids(organizations),
                now,
                SqlCenterDirectory.states(CenterState.RUNNING));
    }
}
