package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.centers.enrolment.Learner;
import org.caravanserai.domain.centers.teaching.Clash;
import org.caravanserai.domain.centers.teaching.Timetable;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlTimetable implements Timetable {

    /** A session is found by the index behind the constraint that it would break. */
    private static final String CLASHES = """
        with wanted as (select unnest(?1::tstzrange[]) as during)
        select 'ROOM' as kind, r.name as what, s.id, u.title, s.starts_at, s.ends_at
        from wanted w
        join class_session s on s.room_id = ?2::uuid and tstzrange(s.starts_at, s.ends_at) && w.during and s.state <> 'CANCELLED'
        join center_room r on r.id = s.room_id
        join course_class k on k.id = s.class_id
        join center_course u on u.id = k.course_id
        where s.id is distinct from ?5::uuid
        union
        select 'TEACHER', concat_ws(' ', a.given_name, a.family_name), s.id, u.title, s.starts_at, s.ends_at
        from wanted w
        join class_session s on s.teacher_id = ?3::uuid and tstzrange(s.starts_at, s.ends_at) && w.during and s.state <> 'CANCELLED'
        join account a on a.id = s.teacher_id
        join course_class k on k.id = s.class_id
        join center_course u on u.id = k.course_id
        where s.id is distinct from ?5::uuid
        union
        select 'LEARNER', concat_ws(' ', e.given_name, e.family_name), s.id, u.title, s.starts_at, s.ends_at
        from wanted w
        join enrolment e on e.class_id = ?4 and e.state = 'ENROLLED'
        join learner_time l on l.learner = learner_key(e.account_id, e.given_name) and l.during && w.during and l.enrolment_id <> e.id
        join class_session s on s.id = l.session_id
        join course_class k on k.id = s.class_id
        join center_course u on u.id = k.course_id
        order by 5, 1, 2
        limit 100
        """;

    private static final String OF_LEARNER = """
        select 'LEARNER' as kind, concat_ws(' ', e.given_name, e.family_name) as what, s.id, u.title, s.starts_at, s.ends_at
        from class_session mine
        join learner_time l on l.learner = learner_key(?1::uuid, ?4::text) and l.during && tstzrange(mine.starts_at, mine.ends_at)
        join enrolment e on e.id = l.enrolment_id and e.class_id <> mine.class_id
        join class_session s on s.id = l.session_id
        join course_class k on k.id = s.class_id
        join center_course u on u.id = k.course_id
        where mine.class_id = ?2 and mine.state <> 'CANCELLED' and mine.ends_at > ?3
        order by s.starts_at
        limit 20
        """;

    private final Sql sql;

    @Inject
    SqlTimetable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Clash> clashes(
            UUID ofClass, List<Wanted> times, @Nullable UUID room, @Nullable UUID teacher, @Nullable UUID besides) {
        return sql.list(CLASHES, SqlTimetable::clash, ranges(times), room, teacher, ofClass, besides);
    }

    @Override
    public List<Clash> clashesOfLearner(UUID ofClass, Learner learner, Instant from) {
        return sql.list(
                OF_LEARNER,
                SqlTimetable::clash,
                learner.account(),
                ofClass,
                from,
                learner.name().given());
    }

    private static Object ranges(List<Wanted> times) {
        return Json.typed(
                "_tstzrange",
                times.stream()
                        .map(time -> "\"[" + time.startsAt().atOffset(ZoneOffset.UTC) + ","
                                + time.endsAt().atOffset(ZoneOffset.UTC) + ")\"")
                        .collect(Collectors.joining(",", "{", "}")));
    }

    private static Clash clash(Row row) throws SQLException {
        return new Clash(
                row.constant(Clash.Kind.class, "kind"),
                row.text("what"),
                row.id("id"),
                row.localized("title"),
                row.time("starts_at"),
                row.time("ends_at"));
    }
}
