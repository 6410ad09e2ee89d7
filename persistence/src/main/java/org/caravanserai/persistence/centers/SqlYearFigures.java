package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.centers.plan.YearFigure;
import org.caravanserai.domain.centers.plan.YearFigures;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

/** Counts the rows of one center in one year. Of several marks for a learner in a session the last one counts. */
@ApplicationScoped
class SqlYearFigures implements YearFigures {

    private static final String FIGURES = """
        with span as (
            select c.id, c.host_id, make_timestamptz(?2, 1, 1, 0, 0, 0, c.time_zone) as first,
                   make_timestamptz(?2 + 1, 1, 1, 0, 0, 0, c.time_zone) as last
            from centers c where c.id = ?1),
        meeting as (
            select s.id, s.class_id, s.state, s.starts_at, s.ends_at
            from span join course_class k on k.center_id = span.id join class_session s on s.class_id = k.id
            where k.state in ('CONFIRMED', 'RUNNING', 'FINISHED', 'RESULTS_APPROVED') and s.state <> 'CANCELLED'
              and s.starts_at >= span.first and s.starts_at < span.last),
        person as (
            select e.account_id, e.state from enrolment e where e.class_id in (select class_id from meeting)),
        mark as (
            select distinct on (a.session_id, a.enrolment_id) a.mark
            from meeting m join attendance_mark a on a.session_id = m.id
            order by a.session_id, a.enrolment_id, a.marked_at desc, a.recorded_at desc)
        select (select count(distinct class_id) from meeting) as classes,
               (select count(distinct account_id) from person
                 where state in ('ENROLLED', 'COMPLETED', 'NOT_COMPLETED')) as learners,
               (select coalesce(round(sum(extract(epoch from ends_at - starts_at)) / 3600, 1), 0) from meeting
                 where state = 'HELD') as hours,
               (select count(*) from span join center_certificate t on t.center_id = span.id
                  join issued_document d on d.id = t.id
                 where d.state = 'ISSUED' and extract(year from d.issued_on) = ?2) as certificates,
               (select round(100.0 * count(*) filter (where mark in ('PRESENT', 'LATE', 'REMOTE'))
                     / nullif(count(*) filter (where mark <> 'EXCUSED'), 0)) from mark) as attendance,
               (select round(100.0 * count(*) filter (where state = 'COMPLETED')
                     / nullif(count(*) filter (where state in ('COMPLETED', 'NOT_COMPLETED', 'DROPPED', 'WITHDRAWN')), 0))
                  from person) as completion,
               (select count(*) from span join events_public_facts f on f.organizer = span.host_id
                 where f.starts_at >= span.first and f.starts_at < span.last) as events
        """;

    private final Sql sql;

    @Inject
    SqlYearFigures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<YearFigure, BigDecimal> of(UUID center, int year) {
        return sql.first(FIGURES, SqlYearFigures::figures, center, year).orElseThrow();
    }

    private static Map<YearFigure, BigDecimal> figures(Row row) throws SQLException {
        var figures = new EnumMap<YearFigure, BigDecimal>(YearFigure.class);
        for (var figure : YearFigure.values()) {
            var number = row.decimalOrNull(figure.name().toLowerCase(Locale.ROOT));
            if (number != null) {
                figures.put(figure, number);
            }
        }
        return figures;
    }
}
