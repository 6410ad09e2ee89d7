package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.attendance.AttendanceBook;
import org.caravanserai.domain.centers.attendance.AttendanceMark;
import org.caravanserai.domain.centers.attendance.Mark;
import org.caravanserai.domain.centers.attendance.MarkSource;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlAttendanceBook implements AttendanceBook {

    private static final String MARKS = """
        select id, session_id, enrolment_id, mark, minutes, marked_at, source, recorded_by, recorded_at from attendance_mark
        """;

    private static final String LATEST = " order by marked_at desc, recorded_at desc, id desc limit 1";

    private final Sql sql;

    @Inject
    SqlAttendanceBook(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(AttendanceMark mark) {
        return sql.update(
                        """
                        insert into attendance_mark (id, session_id, enrolment_id, mark, minutes, marked_at, source, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?::int, ?, ?, ?::uuid, ?) on conflict (id) do nothing
                        """,
                        mark.id(),
                        mark.session(),
                        mark.enrolment(),
                        mark.mark(),
                        mark.minutes(),
                        mark.markedAt(),
                        mark.source(),
                        mark.recordedBy(),
                        mark.recordedAt())
                == 1;
    }

    @Override
    public List<AttendanceMark> known(Collection<UUID> ids) {
        return sql.list(MARKS + " where id = any (?)", SqlAttendanceBook::mark, (Object) ids.toArray(UUID[]::new));
    }

    @Override
    public Optional<AttendanceMark> current(UUID session, UUID enrolment) {
        return sql.first(
                MARKS + " where session_id = ? and enrolment_id = ?" + LATEST,
                SqlAttendanceBook::mark,
                session,
                enrolment);
    }

    @Override
    public Optional<AttendanceMark> latest(UUID session, UUID enrolment, MarkSource source) {
        return sql.first(
                MARKS + " where session_id = ? and enrolment_id = ? and source = ?" + LATEST,
                SqlAttendanceBook::mark,
                session,
                enrolment,
                source);
    }

    @Override
    public List<AttendanceMark> ofClass(UUID ofClass) {
        return sql.list("""
            select distinct on (m.enrolment_id, m.session_id) m.id, m.session_id, m.enrolment_id, m.mark, m.minutes, m.marked_at,
                   m.source, m.recorded_by, m.recorded_at
            from attendance_mark m join class_session s on s.id = m.session_id
            where s.class_id = ?
            order by m.enrolment_id, m.session_id, m.marked_at desc, m.recorded_at desc, m.id desc
            """, SqlAttendanceBook::mark, ofClass);
    }

    private static AttendanceMark mark(Row row) throws SQLException {
        return new AttendanceMark(
                row.id("id"),
                row.id("session_id"),
                row.id("enrolment_id"),
                row.constant(Mark.class, "mark"),
                row.numberOrNull("minutes"),
                row.time("marked_at"),
                row.constant(MarkSource.class, "source"),
                row.idOrNull("recorded_by"),
                row.time("recorded_at"));
    }
}
