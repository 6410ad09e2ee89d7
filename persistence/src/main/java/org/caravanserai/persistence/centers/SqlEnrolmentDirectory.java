package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.attendance.AttendanceTally;
import org.caravanserai.domain.centers.enrolment.DeskEnrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentDirectory;
import org.caravanserai.domain.centers.enrolment.EnrolmentRow;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlEnrolmentDirectory implements EnrolmentDirectory {

    /** Sessions before the enrolment do not concern the learner. */
    private static final String ROWS = """
        select e.id, e.code, e.class_id, k.code as class, e.account_id, case when a.kept_since is null then a.email else '' end as email, e.born_on, e.state, e.number, e.offered_until,
               e.applied_at, e.reason, d.code as document,
               case when e.state = 'WAITLISTED' then (select count(*) + 1 from enrolment w
                    where w.class_id = e.class_id and w.state = 'WAITLISTED' and w.number < e.number) else 0 end as position,
               t.planned, t.held, t.attended, t.fully, t.excused,
        """ + PersonColumns.of("e", "learner") + """

        from enrolment e
        join course_class k on k.id = e.class_id
        join account a on a.id = e.account_id
        left join issued_document d on d.subject_id = e.id and d.kind = 'LANGUAGE_CERTIFICATE' and d.state = 'ISSUED'
        cross join lateral (
            select count(*) as planned, count(*) filter (where s.state = 'HELD') as held,
                   coalesce(sum(attendance_attended(m.mark)) filter (where s.state = 'HELD'), 0) as attended,
                   count(*) filter (where s.state = 'HELD' and m.mark in ('PRESENT', 'REMOTE')) as fully,
                   count(*) filter (where s.state = 'HELD' and m.mark = 'EXCUSED') as excused
            from class_session s
            left join lateral (
                select x.mark from attendance_mark x where x.enrolment_id = e.id and x.session_id = s.id
                order by x.marked_at desc, x.recorded_at desc, x.id desc limit 1) m on true
            where s.class_id = e.class_id and s.state <> 'CANCELLED' and s.ends_at > coalesce(e.enrolled_at, e.applied_at)) t
        """;

    private static final String AT_DESK = """
        select e.code, k.code as class, u.title, k.name, c.name as center, e.state, e.applied_at,
        """ + PersonColumns.of("e", "learner") + """

        from enrolment e
        join course_class k on k.id = e.class_id
        join center_course u on u.id = k.course_id
        join centers c on c.id = k.center_id
        where e.account_id = ?1 and (c.host_id = any (?2::uuid[]) or c.partner_id = any (?2::uuid[]) or c.id = any (?2::uuid[]))
        order by e.applied_at desc, e.id limit 200
        """;

    private static final String BY_NAME =
            " order by e.state = 'WAITLISTED', lower(coalesce(e.family_name, e.given_name)), lower(e.given_name),"
                    + " e.number";

    private final Sql sql;

    @Inject
    SqlEnrolmentDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<EnrolmentRow> ofClass(UUID ofClass) {
        return sql.list(ROWS + " where e.class_id = ?" + BY_NAME, SqlEnrolmentDirectory::row, ofClass);
    }

    @Override
    public List<EnrolmentRow> ofAccount(UUID account) {
        return sql.list(
                ROWS + " where e.account_id = ? order by e.applied_at desc, e.id limit 200",
                SqlEnrolmentDirectory::row,
                account);
    }

    @Override
    public List<DeskEnrolment> atDesk(UUID account, Collection<UUID> owners) {
        return sql.list(
                AT_DESK,
                row -> new DeskEnrolment(
                        row.text("code"),
                        row.text("class"),
                        row.localized("title"),
                        row.localized("name"),
                        row.localized("center"),
                        PersonColumns.read(row, "learner"),
                        row.constant(EnrolmentState.class, "state"),
                        row.time("applied_at")),
                account,
                SqlCenterDirectory.ids(owners));
    }

    @Override
    public Optional<EnrolmentRow> byCode(String code) {
        return sql.first(ROWS + " where e.code = ?", SqlEnrolmentDirectory::row, code);
    }

    private static EnrolmentRow row(Row row) throws SQLException {
        return new EnrolmentRow(
                row.id("id"),
                row.text("code"),
                row.id("class_id"),
                row.text("class"),
                row.id("account_id"),
                PersonColumns.read(row, "learner"),
                row.text("email"),
                row.dateOrNull("born_on"),
                row.constant(EnrolmentState.class, "state"),
                row.count("number"),
                row.number("position"),
                row.timeOrNull("offered_until"),
                row.time("applied_at"),
                row.textOrNull("reason"),
                new AttendanceTally(
                        row.number("planned"),
                        row.number("held"),
                        row.number("attended"),
                        row.number("fully"),
                        row.number("excused")),
                row.textOrNull("document"));
    }
}
