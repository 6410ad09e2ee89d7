package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.teaching.CourseDraft;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.centers.teaching.WeeklyPattern;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;

/** The last class of the center of the demo data that is closed now; its certificates are still verified by anybody. */
@ApplicationScoped
class DemoClosedCenter implements DemoStep {

    private static final Slug CENTER = Slug.of(CenterPlan.CLOSED.slug());
    private static final int CLOSED_SINCE = 200;
    private static final int BEGUN = 600;
    private static final int OVER = 530;
    private static final int LEARNERS = 5;

    private final DemoTerms terms;
    private final DemoClasses classes;
    private final DemoLessons lessons;
    private final DemoMarks results;
    private final DemoCenterClosing closing;

    @Inject
    DemoClosedCenter(
            DemoTerms terms, DemoClasses classes, DemoLessons lessons, DemoMarks results, DemoCenterClosing closing) {
        this.terms = terms;
        this.classes = classes;
        this.lessons = lessons;
        this.results = results;
        this.closing = closing;
    }

    /** After the learners were made. */
    @Override
    public int order() {
        return 53;
    }

    @Override
    public void run() {
        var today = terms.today();
        teach(today);
        closing.close(CenterPlan.CLOSED, CLOSED_SINCE, today.minusDays(CLOSED_SINCE));
    }

    private void teach(LocalDate today) {
        var from = today.minusDays(BEGUN);
        var to = today.minusDays(OVER);
        var term = terms.term(CENTER, Map.of("en", "Last term", "zh", "最后学期"), from, to);
        var code = classes.open(new DemoClasses.Plan(
                CENTER,
                term,
                course(),
                Map.of("en", "Engineers", "zh", "工科班"),
                12,
                null,
                null,
                BEGUN + 30,
                from,
                to,
                List.of(
                        new WeeklyPattern.Slot(DayOfWeek.TUESDAY, LocalTime.parse("17:30"), 90),
                        new WeeklyPattern.Slot(DayOfWeek.THURSDAY, LocalTime.parse("17:30"), 90))));
        classes.enrol(code, "scholar", BEGUN + 20);
        for (int i = 0; i < LEARNERS; i++) {
            classes.enrol(code, DemoLearners.who(i + 4), BEGUN + 19 - i);
        }
        classes.step(code, ClassState.CONFIRMED, BEGUN + 7);
        classes.step(code, ClassState.RUNNING, BEGUN);
        lessons.teach(code);
        results.assess(code, Map.of("en", "Final examination", "zh", "期末考试"), 100, OVER - 1, to.minusDays(1));
        classes.step(code, ClassState.FINISHED, OVER - 2);
        results.certify(code, OVER - 10, LEARNERS + 1);
    }

    private String course() {
        return terms.course(
                CENTER,
                new CourseDraft(
                        new LocalizedText(Map.of("en", "Chinese for engineers (A1)", "zh", "工科汉语（A1）")),
                        new LocalizedText(
                                Map.of("en", "Everyday Chinese and the words of the workshop.", "zh", "日常汉语与车间用语。")),
                        LanguageTag.of("zh"),
                        "CEFR 2020",
                        null,
                        "A1",
                        48,
                        75,
                        60,
                        List.of("Greetings and names", "Numbers and units", "In the workshop"),
                        null));
    }
}
