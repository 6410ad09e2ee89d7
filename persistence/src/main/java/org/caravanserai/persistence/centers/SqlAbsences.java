package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.attendance.Absence;
import org.caravanserai.domain.centers.attendance.AbsenceRule;
import org.caravanserai.domain.centers.attendance.AbsenceStep;
import org.caravanserai.domain.centers.attendance.Absences;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlAbsences implements Absences {

    private final Sql sql;

    @Inject
    SqlAbsences(Sql sql) {
        this.sql = sql;
    }

    @Override
    public AbsenceRule rule(UUID ofClass) {
        return sql.first(
                        "select class_id, late_after, warn_after, drop_after, automatic from class_absence_rule where"
                                + " class_id = ?",
                        row -> new AbsenceRule(
                                row.id("class_id"),
                                row.number("late_after"),
                                row.numberOrNull("warn_after"),
                                row.numberOrNull("drop_after"),
                                row.flag("automatic")),
                        ofClass)
                .orElseGet(() -> AbsenceRule.usual(ofClass));
    }

    @Override
    public void put(AbsenceRule rule) {
        sql.update("""
            insert into class_absence_rule (class_id, late_after, warn_after, drop_after, automatic) values (?, ?, ?::int, ?::int, ?)
            on conflict (class_id) do update set late_after = excluded.late_after, warn_after = excluded.warn_after,
                drop_after = excluded.drop_after, automatic = excluded.automatic
            """, rule.ofClass(), rule.lateAfter(), rule.warnAfter(), rule.dropAfter(), rule.automatic());
    }

    @Override
    public List<Absence> due(Instant now, int most) {
        return sql.list("""
            select e.id as enrolment_id, e.class_id, l.step, a.missed, l.most, cast(?1 as timestamptz) as noted_at
            from class_absence_rule r
            join course_class k on k.id = r.class_id and k.state in ('CONFIRMED', 'RUNNING')
            join enrolment e on e.class_id = r.class_id and e.state = 'ENROLLED'
            cross join lateral (
                select cast(count(*) as int) as missed
                from class_session s
                left join lateral (
                    select x.mark from attendance_mark x where x.enrolment_id = e.id and x.session_id = s.id
                    order by x.marked_at desc, x.recorded_at desc, x.id desc limit 1) m on true
                where s.class_id = e.class_id and s.state = 'HELD' and s.ends_at > e.enrolled_at
                  and (m.mark = 'ABSENT' or m.mark is null and s.ends_at < cast(?1 as timestamptz) - interval '2 hours')) a
            cross join lateral (values ('WARNED', r.warn_after), ('LIMIT_REACHED', r.drop_after)) l (step, most)
            where a.missed >= l.most
              and not exists (select from absence_notice n where n.enrolment_id = e.id and n.step = l.step)
            order by e.id, l.most
            limit ?2
            """, SqlAbsences::absence, now, most);
    }

    @Override
    public boolean note(Absence absence) {
        return sql.update("""
            insert into absence_notice (enrolment_id, step, missed, most, noted_at) values (?, ?, ?, ?, ?)
            on conflict (enrolment_id, step) do nothing
            """, absence.enrolment(), absence.step(), absence.missed(), absence.limit(), absence.at())
                == 1;
    }

    @Override
    public List<Absence> ofClass(UUID ofClass) {
        return sql.list("""
            select n.enrolment_id, e.class_id, n.step, n.missed, n.most, n.noted_at
            from absence_notice n join enrolment e on e.id = n.enrolment_id
            where e.class_id = ? order by n.noted_at desc, n.enrolment_id
            """, SqlAbsences::absence, ofClass);
    }

    private static Absence absence(Row row) throws SQLException {
        return new Absence(
                row.id("enrolment_id"),
                row.id("class_id"),
                row.constant(AbsenceStep.class, "step"),
                row.number("missed"),
                row.number("most"),
                row.time("noted_at"));
    }
}
