package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.report.CenterFigures;
import org.caravanserai.domain.centers.report.CenterFiguresDirectory;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;

/** Counts the rows of one page of centers only; marks of attendance are added up class by class as they are recorded. */
@ApplicationScoped
class SqlCenterFiguresDirectory implements CenterFiguresDirectory {

    private static final String FIGURES = """
        select c.slug, c.name, c.state, c.country, c.city, classes.offered, classes.confirmed, classes.places,
               people.learners, people.completed, people.ended, marks.attended, marks.marked,
               (select count(*) from center_certificate t where t.center_id = c.id) as certificates
        from (%s) c
        cross join lateral (
            select count(*) filter (where k.state <> 'PLANNED') as offered,
                   count(*) filter (where k.state in ('CONFIRMED', 'RUNNING', 'FINISHED', 'RESULTS_APPROVED')) as confirmed,
                   coalesce(sum(k.maximum) filter (where k.state in ('CONFIRMED', 'RUNNING', 'FINISHED', 'RESULTS_APPROVED')), 0)
                       as places
            from course_class k where k.center_id = c.id) classes
        cross join lateral (
            select count(*) filter (where e.state in ('ENROLLED', 'COMPLETED', 'NOT_COMPLETED')) as learners,
                   count(*) filter (where e.state = 'COMPLETED') as completed,
                   count(*) filter (where e.state in ('COMPLETED', 'NOT_COMPLETED', 'DROPPED', 'WITHDRAWN')) as ended
            from course_class k join enrolment e on e.class_id = k.id
            where k.center_id = c.id and k.state in ('CONFIRMED', 'RUNNING', 'FINISHED', 'RESULTS_APPROVED')) people
        cross join lateral (
            select coalesce(sum(t.attended), 0) as attended, coalesce(sum(t.marked), 0) as marked
            from course_class k join class_attendance_total t on t.class_id = k.id
            where k.center_id = c.id) marks
        """;

    private static final String MATCHING = """
        from centers c where c.state in (%s)
          and (?1::text is null or lower(c.city) like ?1
               or exists (select from jsonb_each_text(c.name) t where lower(t.value) like ?1))
        """.formatted(
                    CenterState.PUBLIC.stream().map(state -> "'" + state + "'").collect(Collectors.joining(", ")));

    private static final Map<String, String> ORDERS = Map.of(
            "name",
            "lower(coalesce(c.name ->> 'en', (select min(t.value) from jsonb_each_text(c.name) t)))",
            "state",
            "c.state",
            "country",
            "c.country");

    private final Sql sql;

    @Inject
    SqlCenterFiguresDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<CenterFigures> of(UUID center) {
        return sql.first(
                FIGURES.formatted("select * from centers where id = ?"), SqlCenterFiguresDirectory::figures, center);
    }

    @Override
    public Page<CenterFigures> page(PageRequest request) {
        var order = SortOrder.of(request.sort(), "name", ORDERS);
        var words = LikePattern.wordsOrNull(request.query());
        var total = sql.count("select count(*) " + MATCHING, words);
        var one = "select c.* " + MATCHING + " order by " + order.sql() + ", c.id limit ?2 offset ?3";
        var items = sql.list(
                FIGURES.formatted(one) + " order by " + order.sql() + ", c.slug",
                SqlCenterFiguresDirectory::figures,
                words,
                request.size(),
                request.offset());
        return new Page<>(items, request.page(), request.size(), total);
    }

    private static CenterFigures figures(Row row) throws SQLException {
        return new CenterFigures(
                row.text("slug"),
                row.localized("name"),
                row.constant(CenterState.class, "state"),
                row.text("country"),
                row.text("city"),
                row.count("offered"),
                row.count("confirmed"),
                row.count("places"),
                row.count("learners"),
                row.count("completed"),
                row.count("ended"),
                row.count("attended"),
                row.count("marked"),
                row.count("certificates"));
    }
}
