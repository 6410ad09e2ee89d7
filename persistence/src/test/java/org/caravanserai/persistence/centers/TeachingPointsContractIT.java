package org.caravanserai.persistence.centers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.caravanserai.domain.centers.center.CenterFixtures;
import org.caravanserai.domain.centers.point.TeachingPoints;
import org.caravanserai.domain.centers.point.TeachingPointsContract;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.centers.teaching.Classes;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.junit.jupiter.api.Test;

class TeachingPointsContractIT extends CentersPostgresTest implements TeachingPointsContract {

    @Override
    public TeachingPoints points() {
        return repository(TeachingPoints.class);
    }

    @Test
    void classesAtAPointThatAreNotOverAreToldByTheirCodes() {
        var center = center().id();
        var point = point(center, FIRST, null).id();
        var running = classAt(center, point);
        var over = classAt(center, point);
        inTransaction(() -> classes().lock(over.code()).orElseThrow().become(ClassState.CANCELLED, 0));
        var empty = point(center, FIRST, null).id();
        assertThat(inTransaction(() -> points().classesUnderWay(point))).containsExactly(running.code());
        assertThat(inTransaction(() -> points().classesUnderWay(empty))).isEmpty();
    }

    private CourseClass classAt(UUID center, UUID point) {
        return inTransaction(() -> {
            var term = Classes.term(center);
            terms().add(term);
            var course = Classes.course(center);
            courses().add(course);
            var terms = Classes.at(point);
            var made = new CourseClass(term, course, terms, CenterFixtures.HANOI, NOW);
            classes().add(made);
            return made;
        });
    }
}
