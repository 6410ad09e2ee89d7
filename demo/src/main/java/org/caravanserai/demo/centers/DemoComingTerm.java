package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.point.ShowTeachingPoints;
import org.caravanserai.domain.centers.teaching.WeeklyPattern;

/** The term to come: a class that is full, one at a teaching point and one online. */
@ApplicationScoped
class DemoComingTerm {

    private static final int FULL = 8;

    private final DemoTerms terms;
    private final DemoClasses classes;
    private final ShowTeachingPoints points;

    @Inject
    DemoComingTerm(DemoTerms terms, DemoClasses classes, ShowTeachingPoints points) {
        this.terms = terms;
        this.classes = classes;
        this.points = points;
    }

    void plan(String beginners, String hsk, String vietnamese, String room) {
        var today = terms.today();
        var from = today.plusDays(45);
        var to = today.plusDays(120);
        var term = terms.term(DemoTeaching.CENTER, Map.of("en", "Next term", "zh", "下学期"), from, to);
        var full = classes.open(new DemoClasses.Plan(
                DemoTeaching.CENTER,
                term,
                beginners,
                Map.of("en", "Weekend group", "zh", "周末班"),
                FULL,
                room,
                null,
                20,
                from,
                to,
                List.of(new WeeklyPattern.Slot(DayOfWeek.SATURDAY, LocalTime.parse("09:00"), 180))));
        for (int i = 0; i < FULL + 3; i++) {
            classes.enrol(full, DemoLearners.who(DemoLearners.COUNT - 1 - i), 15 - i);
        }
        classes.open(new DemoClasses.Plan(
                DemoTeaching.CENTER,
                term,
                hsk,
                Map.of("en", "Intensive group", "zh", "强化班"),
                16,
                null,
                points.execute(DemoTeaching.CENTER).get(0).point().id().toString(),
                12,
                from,
                to,
                DemoTerms.twiceAWeek(from, "18:30")));
        classes.open(new DemoClasses.Plan(
                DemoTeaching.CENTER,
                term,
                vietnamese,
                Map.of("en", "Online group", "zh", "线上班"),
                30,
                null,
                null,
                10,
                from,
                to,
                List.of(new WeeklyPattern.Slot(DayOfWeek.WEDNESDAY, LocalTime.parse("20:30"), 90))));
    }
}
