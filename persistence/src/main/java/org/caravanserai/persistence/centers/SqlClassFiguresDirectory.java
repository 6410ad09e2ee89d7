package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.centers.report.ClassFigures;
import org.caravanserai.domain.centers.report.ClassFiguresDirectory;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;

/** The same counts as those of whole centers, class by class. */
@ApplicationScoped
class SqlClassFiguresDirectory implements ClassFiguresDirectory {

    private static final String MATCHING = """
        from course_class k join center_course u on u.id = k.course_id
        where k.center_id = ?1 and k.state <> 'PLANNED'
          and (?2::text is null or lower(k.code) like ?2
               or exists (select from jsonb_each_text(k.name) t where lower(t.value) like ?2))
        """;

    private static final String COUNTED = """
        select k.code, k.title, k.name, k.state, k.held, case when k.state in ('CANCELLED', 'STOPPED') then 0 else k.maximum end as places,
               case when k.state in ('CANCELLED', 'STOPPED') then 0 else people.learners end as learners,
               case when k.held then people.completed else 0 end as completed,
               case when k.held then people.ended else 0 end as ended,
               coalesce(marks.attended, 0) as attended, coalesce(marks.marked, 0) as marked,
               (select count(*) from center_certificate t where t.class_id = k.id) as certificates
        from (select k.*, u.title, k.state in ('CONFIRMED', 'RUNNING', 'FINISHED', 'RESULTS_APPROVED') as held
        """ + MATCHING + """
        ) k
        cross join lateral (
            select count(*) filter (where e.state in ('ENROLLED', 'COMPLETED', 'NOT_COMPLETED')) as learners,
                   count(*) filter (where e.state = 'COMPLETED') as completed,
                   count(*) filter (where e.state in ('COMPLETED', 'NOT_COMPLETED', 'DROPPED', 'WITHDRAWN')) as ended
            from enrolment e where e.class_id = k.id) people
        left join class_attendance_total marks on marks.class_id = k.id
        """;

    private static final Map<String, String> ORDERS =
            Map.of("code", "k.code", "learners", "people.learners", "state", "k.state");

    private final Sql sql;

    @Inject
    SqlClassFiguresDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<ClassFigures> page(UUID center, PageRequest request) {
        var order = SortOrder.of(request.sort(), "code", ORDERS);
        return sql.page(
                request,
                COUNTED + " order by " + order.sql() + ", k.code",
                "select count(*) " + MATCHING,
                SqlClassFiguresDirectory::figures,
                center,
                LikePattern.wordsOrNull(request.query()));
    }

    private static ClassFigures figures(Row row) throws SQLException {
        return new ClassFigures(
                row.text("code"),
                row.localized("title"),
                row.localized("name"),
                row.text("state"),
                row.flag("held"),
                row.count("places"),
                row.count("learners"),
                row.count("completed"),
                row.count("ended"),
                row.count("attended"),
                row.count("marked"),
                row.count("certificates"));
    }
}
