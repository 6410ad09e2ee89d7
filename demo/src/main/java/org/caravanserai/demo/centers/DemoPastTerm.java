package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.caravanserai.domain.centers.teaching.ClassState;

/** A term that is over: its class has its results and the first certificates. */
@ApplicationScoped
class DemoPastTerm {

    private final DemoTerms terms;
    private final DemoClasses classes;
    private final DemoLessons lessons;
    private final DemoMarks results;

    @Inject
    DemoPastTerm(DemoTerms terms, DemoClasses classes, DemoLessons lessons, DemoMarks results) {
        this.terms = terms;
        this.classes = classes;
        this.lessons = lessons;
        this.results = results;
    }

    void teach(String course, String room) {
        var today = terms.today();
        var from = today.minusDays(220);
        var to = today.minusDays(150);
        var term = terms.term(DemoTeaching.CENTER, Map.of("en", "Spring term", "zh", "春季学期"), from, to);
        var code = classes.open(new DemoClasses.Plan(
                DemoTeaching.CENTER,
                term,
                course,
                Map.of("en", "Morning group", "zh", "上午班"),
                12,
                room,
                null,
                250,
                from,
                to,
                DemoTerms.twiceAWeek(from, "08:00")));
        classes.enrol(code, "scholar", 240);
        for (int i = 0; i < 7; i++) {
            classes.enrol(code, DemoLearners.who(i), 239 - i);
        }
        classes.step(code, ClassState.CONFIRMED, 227);
        classes.step(code, ClassState.RUNNING, 220);
        lessons.teach(code);
        results.assess(code, Map.of("en", "Mid-term test", "zh", "期中测试"), 40, 185, today.minusDays(185));
        results.assess(code, Map.of("en", "Final examination", "zh", "期末考试"), 60, 149, today.minusDays(151));
        classes.step(code, ClassState.FINISHED, 148);
        results.certify(code, 146);
    }
}
