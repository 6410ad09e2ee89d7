package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.point.TeachingPoint;
import org.caravanserai.domain.centers.point.TeachingPoints;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaTeachingPoints implements TeachingPoints {

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaTeachingPoints(Entities entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public void add(TeachingPoint point) {
        entities.addNow(point);
    }

    @Override
    public List<TeachingPoint> of(UUID center) {
        return entities.all(
                TeachingPoint.class,
                "select p from TeachingPoint p where p.center = ?1 order by case when p.closedOn is null"
                        + " then 0 else 1 end, p.openedOn, p.id",
                center);
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
