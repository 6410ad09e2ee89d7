package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.domain.centers.teaching.ClassFilter;
import org.caravanserai.domain.centers.teaching.ClassHeld;
import org.caravanserai.domain.centers.teaching.ClassMode;
import org.caravanserai.domain.centers.teaching.ClassOffer;
import org.caravanserai.domain.centers.teaching.ClassRow;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.centers.teaching.SessionRow;
import org.caravanserai.domain.centers.teaching.SessionState;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlClassDirectory implements ClassDirectory {

    /** Classes with what lists show of them; the first argument is the moment of reading. */
    static final String CLASSES = """
        select k.id, k.code, k.center_id, c.slug as center, c.name as center_name, c.state as center_state,
               u.id as course_id, u.code as course, u.title, u.description, k.name, u.language, u.scheme, u.scheme_version, u.entry_level,
               u.exit_level, u.hours, t.code as term, t.name as term_name, k.state, k.mode, k.minimum, k.maximum,
               coalesce(p.taken, 0) as taken, coalesce(p.waiting, 0) as waiting, k.decide_on, k.with_approval, k.teacher_id,
               k.room_id, r.name as room, k.point_id, tp.name as point_name,
               coalesce(tp.city, c.city) as city, coalesce(tp.country, c.country) as country, k.time_zone, s.first_start, s.last_end, s.next_start, s.sessions,
               s.minutes, u.min_attendance, u.min_score, f.amount, f.currency, f.due_on, f.included, f.refunds,
        """ + PersonColumns.of("a", "teacher") + """

        from course_class k
        join centers c on c.id = k.center_id
        join center_course u on u.id = k.course_id
        join center_term t on t.id = k.term_id
        left join class_seats p on p.class_id = k.id
        left join account a on a.id = k.teacher_id
        left join center_room r on r.id = k.room_id
        left join center_teaching_point tp on tp.id = k.point_id
        left join class_fee f on f.class_id = k.id
        cross join lateral (
            select min(s.starts_at) as first_start, max(s.ends_at) as last_end, count(*) as sessions,
                   cast(coalesce(sum(extract(epoch from s.ends_at - s.starts_at)), 0) / 60 as int) as minutes,
                   min(s.starts_at) filter (where s.ends_at > ?1) as next_start
            from class_session s where s.class_id = k.id and s.state <> 'CANCELLED') s
        """;

    private static final String OF_CENTER = """
         where k.center_id = ?2
           and (?3::text is null or t.code = ?3)
           and (?4::text is null or k.state = ?4)
           and (not ?5 or k.state in ('OPEN', 'CONFIRMED', 'RUNNING'))
           and (not ?6 or k.state <> 'PLANNED')
           and (?7::text is null or lower(cast(u.title as text)) like ?7 or lower(cast(k.name as text)) like ?7 or lower(k.code) like ?7)
        """;

    private static final String COUNT = """
        select count(*) from course_class k
        join center_course u on u.id = k.course_id
        join center_term t on t.id = k.term_id
        """;

    static final String SESSIONS = """
        select s.id, k.id as class_id, k.code, c.id as center_id, c.slug as center, c.name as center_name, u.title, k.name, s.number,
               s.starts_at, s.ends_at, k.time_zone, s.room_id, r.name as room, s.teacher_id, s.state, s.topic, s.reason,
               s.moved_from, s.makeup_for is not null as makeup, s.version,
               (select count(*) from enrolment e where e.class_id = k.id and e.state in ('ENROLLED', 'COMPLETED', 'NOT_COMPLETED')) as learners,
               (select count(distinct m.enrolment_id) from attendance_mark m where m.session_id = s.id) as marked,
        """ + PersonColumns.of("a", "teacher") + """

        from class_session s
        join course_class k on k.id = s.class_id
        join centers c on c.id = k.center_id
        join center_course u on u.id = k.course_id
        left join center_room r on r.id = s.room_id
        left join account a on a.id = s.teacher_id
        """;

    private static final String IN_SPAN =
            " and s.starts_at < ?3 and s.ends_at > ?2 and k.state not in ('CANCELLED') order by s.starts_at, s.id"
                    + " limit 2000";

    private static final String CALLED_OFF =
            " and s.starts_at < ?3 and s.ends_at > ?2 and k.state = 'CANCELLED' and s.state = 'CANCELLED'"
                    + " order by s.starts_at, s.id limit 2000";

    private static final Map<String, String> ORDERS = Map.of(
            "start", "s.first_start", "title", "lower(cast(u.title as text))", "state", "k.state", "code", "k.code");

    private final Sql sql;

    @Inject
    SqlClassDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ClassRow> byCode(String code, Instant now) {
        return sql.first(CLASSES + " where k.code = ?2", SqlClassDirectory::ofClass, now, code);
    }

    @Override
    public List<ClassRow> byCodes(Collection<String> codes, Instant now) {
        return sql.list(
                CLASSES + " where k.code = any (string_to_array(?2, ','))",
                SqlClassDirectory::ofClass,
                now,
                String.join(",", codes));
    }

    @Override
    public Page<ClassRow> of(UUID center, ClassFilter filter, PageRequest request, Instant now) {
        var order = SortOrder.of(request.sort(), "-start", ORDERS);
        return sql.page(
                request,
                CLASSES + OF_CENTER + " order by " + order.sql() + " nulls last, k.id",
                COUNT + OF_CENTER,
                SqlClassDirectory::ofClass,
                now,
                center,
                filter.term(),
                filter.state(),
                filter.open(),
                filter.published(),
                LikePattern.wordsOrNull(request.query()));
    }

    @Override
    public List<ClassRow> openFor(Collection<UUID> owners, Instant now) {
        return sql.list(
                CLASSES + """
             where k.state in ('OPEN', 'CONFIRMED', 'RUNNING')
               and (c.host_id = any (cast(string_to_array(?2, ',') as uuid[])) or c.partner_id = any (cast(string_to_array(?2, ',') as uuid[]))
                    or c.id = any (cast(string_to_array(?2, ',') as uuid[])))
             order by s.next_start nulls last, k.id limit 500
            """,
                SqlClassDirectory::ofClass,
                now,
                owners.stream().map(UUID::toString).collect(Collectors.joining(",")));
    }

    @Override
    public List<ClassRow> taughtBy(UUID account, Instant now) {
        return sql.list(CLASSES + """
             where (k.teacher_id = ?2 or exists (select from class_session x where x.class_id = k.id and x.teacher_id = ?2))
               and k.state in ('PLANNED', 'OPEN', 'CONFIRMED', 'RUNNING', 'FINISHED')
             order by s.next_start nulls last, k.id limit 200
            """, SqlClassDirectory::ofClass, now, account);
    }

    @Override
    public List<SessionRow> sessions(UUID ofClass) {
        return sql.list(
                SESSIONS + " where s.class_id = ? order by s.starts_at, s.number", SqlClassDirectory::session, ofClass);
    }

    @Override
    public Optional<SessionRow> session(UUID id) {
        return sql.first(SESSIONS + " where s.id = ?", SqlClassDirectory::session, id);
    }

    @Override
    public List<SessionRow> ofCenter(UUID center, Instant from, Instant to) {
        return sql.list(SESSIONS + " where k.center_id = ?1" + IN_SPAN, SqlClassDirectory::session, center, from, to);
    }

    @Override
    public List<SessionRow> ofTeacher(UUID account, Instant from, Instant to) {
        return sql.list(SESSIONS + " where s.teacher_id = ?1" + IN_SPAN, SqlClassDirectory::session, account, from, to);
    }

    @Override
    public List<SessionRow> ofLearner(UUID account, Instant from, Instant to) {
        return sql.list(SESSIONS + """
             where exists (select from enrolment e where e.class_id = k.id and e.account_id = ?1
                           and e.state in ('ENROLLED', 'COMPLETED', 'NOT_COMPLETED'))
            """ + IN_SPAN, SqlClassDirectory::session, account, from, to);
    }

    @Override
    public List<SessionRow> inRoom(UUID room, Instant from, Instant to) {
        return sql.list(SESSIONS + " where s.room_id = ?1" + IN_SPAN, SqlClassDirectory::session, room, from, to);
    }

    @Override
    public List<SessionRow> calledOffOfTeacher(UUID account, Instant from, Instant to) {
        return sql.list(
                SESSIONS + " where s.teacher_id = ?1" + CALLED_OFF, SqlClassDirectory::session, account, from, to);
    }

    @Override
    public List<SessionRow> calledOffOfLearner(UUID account, Instant from, Instant to) {
        return sql.list(SESSIONS + """
             where exists (select from enrolment e join history_entry h on h.subject = 'ENROLMENT' and h.subject_id = e.id
                            where e.class_id = k.id and e.account_id = ?1 and e.state = 'CANCELLED'
                              and h.action = 'CANCELLED' and h.from_state = 'ENROLLED')
            """ + CALLED_OFF, SqlClassDirectory::session, account, from, to);
    }

    @Override
    public List<SessionRow> calledOffInRoom(UUID room, Instant from, Instant to) {
        return sql.list(SESSIONS + " where s.room_id = ?1" + CALLED_OFF, SqlClassDirectory::session, room, from, to);
    }

    static ClassRow ofClass(Row row) throws SQLException {
        return new ClassRow(
                row.id("id"),
                row.text("code"),
                row.id("center_id"),
                row.text("center"),
                row.localized("center_name"),
                row.constant(CenterState.class, "center_state"),
                row.id("course_id"),
                row.text("course"),
                row.localized("title"),
                row.localized("description"),
                held(row),
                LanguageTag.of(row.text("language")),
                row.text("scheme"),
                row.text("scheme_version"),
                row.textOrNull("entry_level"),
                row.text("exit_level"),
                row.number("hours"),
                row.text("term"),
                row.localized("term_name"),
                row.constant(ClassState.class, "state"),
                row.number("taken"),
                row.number("waiting"),
                row.idOrNull("teacher_id"),
                PersonColumns.orNull(row, "teacher"),
                row.idOrNull("room_id"),
                row.textOrNull("room"),
                row.idOrNull("point_id"),
                row.idOrNull("point_id") == null ? null : row.localized("point_name"),
                ZoneId.of(row.text("time_zone")),
                row.timeOrNull("first_start"),
                row.timeOrNull("last_end"),
                row.timeOrNull("next_start"),
                row.number("sessions"),
                offer(row));
    }

    private static ClassHeld held(Row row) throws SQLException {
        return new ClassHeld(
                row.localized("name"),
                row.constant(ClassMode.class, "mode"),
                row.number("minimum"),
                row.number("maximum"),
                row.date("decide_on"),
                row.flag("with_approval"));
    }

    private static ClassOffer offer(Row row) throws SQLException {
        boolean free = row.decimalOrNull("amount") == null;
        return new ClassOffer(
                free ? null : SqlFees.money(row, "amount"),
                row.dateOrNull("due_on"),
                free ? LocalizedText.EMPTY : row.localized("included"),
                free ? LocalizedText.EMPTY : row.localized("refunds"),
                row.number("min_attendance"),
                row.number("min_score"),
                row.number("minutes"));
    }

    static SessionRow session(Row row) throws SQLException {
        return new SessionRow(
                row.id("id"),
                row.id("class_id"),
                row.text("code"),
                row.id("center_id"),
                row.text("center"),
                row.localized("center_name"),
                row.localized("title"),
                row.localized("name"),
                row.number("number"),
                row.time("starts_at"),
                row.time("ends_at"),
                ZoneId.of(row.text("time_zone")),
                row.idOrNull("room_id"),
                row.textOrNull("room"),
                row.idOrNull("teacher_id"),
                PersonColumns.orNull(row, "teacher"),
                row.constant(SessionState.class, "state"),
                row.textOrNull("topic"),
                row.textOrNull("reason"),
                row.timeOrNull("moved_from"),
                row.flag("makeup"),
                row.count("version"),
                row.number("learners"),
                row.number("marked"));
    }
}
