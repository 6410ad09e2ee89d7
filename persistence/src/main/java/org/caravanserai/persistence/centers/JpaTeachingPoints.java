package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.point.TeachingPoint;
import org.caravanserai.domain.centers.point.TeachingPoints;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaTeachingPoints implements TeachingPoints {

    @PersistenceContext
    private EntityManager entities;

    private final Sql sql;

    @Inject
    JpaTeachingPoints(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(TeachingPoint point) {
        entities.persist(point);
        entities.flush();
    }

    @Override
    public List<TeachingPoint> of(UUID center) {
        return entities.createQuery(
                        "select p from TeachingPoint p where p.center = :center order by case when p.closedOn is null"
                                + " then 0 else 1 end, p.openedOn, p.id",
                        TeachingPoint.class)
                .setParameter("center", center)
                .getResultList();
    }

    @Override
    public List<String> classesUnderWay(UUID point) {
        return sql.list(
                "select code from course_class where point_id = ? and state in ('PLANNED', 'OPEN', 'CONFIRMED',"
                        + " 'RUNNING') order by created_at limit 20",
                row -> row.text("code"),
                point);
    }
}
