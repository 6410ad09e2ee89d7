package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.caravanserai.domain.centers.teaching.ClassState;

/** The term that runs, with a class today. */
@ApplicationScoped
class DemoRunningTerm {

    private final DemoTerms terms;
    private final DemoClasses classes;
    private final DemoLessons lessons;
    private final DemoMarks results;
    private final DemoClassMatters matters;

    @Inject
    DemoRunningTerm(
            DemoTerms terms, DemoClasses classes, DemoLessons lessons, DemoMarks results, DemoClassMatters matters) {
        this.terms = terms;
        this.classes = classes;
        this.lessons = lessons;
        this.results = results;
        this.matters = matters;
    }

    void teach(String course, String room) {
        var today = terms.today();
        var from = today.minusDays(60);
        var to = today.plusDays(30);
        var term = terms.term(DemoTeaching.CENTER, Map.of("en", "Autumn term", "zh", "秋季学期"), from, to);
        var code = classes.open(new DemoClasses.Plan(
                DemoTeaching.CENTER,
                term,
                course,
                Map.of("en", "Evening group", "zh", "晚班"),
                20,
                room,
                null,
                90,
                from,
                to,
                DemoTerms.twiceAWeek(today, "18:30")));
        classes.enrol(code, "scholar", 86);
        for (int i = 0; i < 15; i++) {
            classes.enrol(code, DemoLearners.who(i), 85 - i);
        }
        classes.step(code, ClassState.CONFIRMED, 67);
        classes.step(code, ClassState.RUNNING, 60);
        lessons.teach(code);
        results.assess(code, Map.of("en", "Mid-term test", "zh", "期中测试"), 40, 20, today.minusDays(20));
        matters.settle(code, today);
    }
}
