package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
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

/** People from abroad who learned Vietnamese up to B2 in the first term of the running center: speakers of an official language. */
@ApplicationScoped
class DemoSpeakers implements DemoStep {

    private static final Slug CENTER = Slug.of(CenterPlan.RUNNING.slug());
    private static final int BEGUN = 330;
    private static final int OVER = 250;

    /** The learners who are not from Vietnam. */
    private static final int FIRST = 12;

    private static final int LEARNERS = 7;

    private final DemoTerms terms;
    private final DemoClasses classes;
    private final DemoAdmissions admissions;
    private final DemoLessons lessons;
    private final DemoMarks results;

    @Inject
    DemoSpeakers(
            DemoTerms terms, DemoClasses classes, DemoAdmissions admissions, DemoLessons lessons, DemoMarks results) {
        this.terms = terms;
        this.classes = classes;
        this.admissions = admissions;
        this.lessons = lessons;
        this.results = results;
    }

    /** After the learners were made. */
    @Override
    public int order() {
        return 55;
    }

    @Override
    public void run() {
        var today = terms.today();
        var from = today.minusDays(BEGUN);
        var to = today.minusDays(OVER);
        var term = terms.term(CENTER, Map.of("en", "First term", "zh", "第一学期"), from, to);
        var code = classes.open(new DemoClasses.Plan(
                CENTER,
                term,
                terms.course(CENTER, course()),
                Map.of("en", "Online, in the evening", "zh", "晚间线上班"),
                12,
                null,
                null,
                BEGUN + 30,
                from,
                to,
                List.of(
                        new WeeklyPattern.Slot(DayOfWeek.TUESDAY, LocalTime.parse("20:30"), 90),
                        new WeeklyPattern.Slot(DayOfWeek.FRIDAY, LocalTime.parse("20:30"), 90))));
        for (int i = 0; i < LEARNERS; i++) {
            classes.enrol(code, DemoLearners.who(FIRST + i), BEGUN + 20 - i);
        }
        admissions.admit(code, BEGUN + 10, "Speaks at B1, by an interview");
        classes.step(code, ClassState.CONFIRMED, BEGUN + 7);
        classes.step(code, ClassState.RUNNING, BEGUN);
        lessons.teach(code);
        results.assess(code, Map.of("en", "Final examination", "zh", "期末考试"), 100, OVER - 1, to.minusDays(1));
        classes.step(code, ClassState.FINISHED, OVER - 2);
        results.certify(code, OVER - 10, LEARNERS - 1);
    }

    private static CourseDraft course() {
        return new CourseDraft(
                new LocalizedText(Map.of("en", "Vietnamese, upper intermediate (B2)", "zh", "中高级越南语（B2）")),
                new LocalizedText(Map.of(
                        "en",
                        "Reading contracts, leading a talk, writing reports. For people who work with Vietnam.",
                        "zh",
                        "阅读合同、主持会谈、撰写报告，面向从事对越工作的人士。")),
                LanguageTag.of("vi"),
                "CEFR 2020",
                "B1",
                "B2",
                72,
                75,
                60,
                List.of("Reports", "Contracts", "Leading a talk", "History and literature"),
                null);
    }
}
