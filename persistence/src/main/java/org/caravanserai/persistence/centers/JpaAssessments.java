package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.AssessmentMark;
import org.caravanserai.domain.centers.assessment.Assessments;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaAssessments implements Assessments {

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaAssessments(Entities entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public void add(Assessment assessment) {
        entities.addNow(assessment);
    }

    @Override
    public Optional<Assessment> byId(UUID id) {
        return entities.find(Assessment.class, id);
    }

    @Override
    public List<Assessment> of(UUID ofClass) {
        return entities.all(
                Assessment.class, "select a from Assessment a where a.ofClass = ?1 order by a.position", ofClass);
    }

    @Override
    public Optional<Assessment> lock(UUID id) {
        return entities.lock(byId(id));
    }

    @Override
    public void add(AssessmentMark mark) {
        sql.update(
                """
                insert into assessment_mark (id, assessment_id, enrolment_id, marker, points, note, entered_by, entered_at)
                values (?, ?, ?, ?, ?, ?::text, ?::uuid, ?)
                """,
                Ids.next(),
                mark.assessment(),
                mark.enrolment(),
                mark.marker(),
                mark.points(),
                mark.note(),
                mark.enteredBy(),
                mark.enteredAt());
    }

    @Override
    public void addSample(UUID assessment, List<UUID> enrolments) {
        entities.flush();
        for (int i = 0; i < enrolments.size(); i++) {
            sql.update(
                    "insert into assessment_sample (assessment_id, enrolment_id, position) values (?, ?, ?)",
                    assessment,
                    enrolments.get(i),
                    i + 1);
        }
    }

    @Override
    public List<UUID> sample(UUID assessment) {
        return sql.list(
                "select enrolment_id from assessment_sample where assessment_id = ? order by position",
                row -> row.id("enrolment_id"),
                assessment);
    }

    @Override
    public List<Assessment> secondMarkedBy(UUID account) {
        return entities.all(
                Assessment.class,
                "select a from Assessment a where a.checks.secondMarker = ?1 and a.checks.moderatedAt is"
                        + " null order by a.checks.sampleDrawnAt, a.id",
                account);
    }

    @Override
    public List<AssessmentMark> entries(UUID assessment, UUID enrolment) {
        return sql.list("""
            select assessment_id, enrolment_id, marker, points, note, entered_by, entered_at
            from assessment_mark where assessment_id = ? and enrolment_id = ? order by entered_at, id
            """, JpaAssessments::mark, assessment, enrolment);
    }

    @Override
    public List<AssessmentMark> marks(UUID ofClass) {
        return sql.list("""
            select distinct on (m.assessment_id, m.enrolment_id, m.marker) m.assessment_id, m.enrolment_id, m.marker, m.points, m.note,
                   m.entered_by, m.entered_at
            from assessment_mark m join class_assessment a on a.id = m.assessment_id
            where a.class_id = ?
            order by m.assessment_id, m.enrolment_id, m.marker, m.entered_at desc, m.id desc
            """, JpaAssessments::mark, ofClass);
    }

    @Override
    public List<Assessment> published(Collection<UUID> classes) {
        return classes.isEmpty()
                ? List.of()
                : entities.all(
                        Assessment.class,
                        "select a from Assessment a where a.ofClass in ?1 and a.publishedAt is not null"
                                + " order by a.ofClass, a.position",
                        classes);
    }

    @Override
    public List<AssessmentMark> publishedMarks(Collection<UUID> enrolments) {
        return sql.list("""
            select distinct on (m.assessment_id, m.enrolment_id, m.marker) m.assessment_id, m.enrolment_id, m.marker, m.points, m.note,
                   m.entered_by, m.entered_at
            from assessment_mark m join class_assessment a on a.id = m.assessment_id
            where a.published_at is not null and m.enrolment_id = any (?)
            order by m.assessment_id, m.enrolment_id, m.marker, m.entered_at desc, m.id desc
            """, JpaAssessments::mark, (Object) enrolments.toArray(UUID[]::new));
    }

    private static AssessmentMark mark(Row row) throws SQLException {
        return new AssessmentMark(
                row.id("assessment_id"),
                row.id("enrolment_id"),
                row.number("marker"),
                row.decimal("points"),
                row.textOrNull("note"),
                row.idOrNull("entered_by"),
                row.time("entered_at"));
    }
}
