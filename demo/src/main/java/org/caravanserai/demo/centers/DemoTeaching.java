package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.caravanserai.centers.attendance.SetAbsenceRule;
import org.caravanserai.centers.point.ShowTeachingPoints;
import org.caravanserai.centers.teaching.AddRoom;
import org.caravanserai.centers.teaching.AddSession;
import org.caravanserai.centers.teaching.CourseForm;
import org.caravanserai.centers.teaching.PatternForm;
import org.caravanserai.centers.teaching.PlanCourse;
import org.caravanserai.centers.teaching.PlanTerm;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.demo.DemoStep;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/** What the running center of the demo data teaches: a term behind it, one that runs and one to come. */
@ApplicationScoped
class DemoTeaching implements DemoStep {

    private static final Slug CENTER = Slug.of(CenterPlan.HOST);
    private static final int FULL = 8;
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    private DemoPeople people;

    @Inject
    private DemoLearners learners;

    @Inject
    private DemoClasses classes;

    @Inject
    private DemoLessons lessons;

    @Inject
    private DemoMarking marking;

    @Inject
    private PlanTerm terms;

    @Inject
    private PlanCourse courses;

    @Inject
    private AddRoom rooms;

    @Inject
    private ShowTeachingPoints points;

    @Inject
    private AddSession sessions;

    @Inject
    private SetAbsenceRule absences;

    @Inject
    private DemoFees fees;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 52;
    }

    @Override
    public void run() {
        learners.make();
        people.actAs("center");
        var today = LocalDate.ofInstant(clock.instant(), HANOI);
        var room = rooms.execute(CENTER, "A1", "25").toString();
        var second = rooms.execute(CENTER, "B2", "16").toString();
        var beginners = course("A1", "汉语入门", "Chinese for beginners", "zh", "CEFR 2020", null, "A1", "48");
        var next = course("A2", "初级汉语", "Chinese, elementary", "zh", "CEFR 2020", null, "A2", "60");
        var hsk = course("HSK 3", "HSK三级强化", "Preparing for HSK 3", "zh", "HSK 2010", null, "3", "40");
        var vietnamese = course("A1", "越南语入门", "Vietnamese for beginners", "vi", "CEFR 2020", null, "A1", "48");
        past(today, beginners, room);
        running(today, next, room);
        coming(today, beginners, hsk, vietnamese, second);
    }

    private String course(
            String level,
            String chinese,
            String english,
            String language,
            String scheme,
            @Nullable String entry,
            String exit,
            String hours) {
        return courses.execute(
                CENTER,
                null,
                new CourseForm(
                        Map.of("en", english + " (" + level + ")", "zh", chinese + "（" + level + "）"),
                        Map.of("en", "Small groups, speaking from the first lesson on.", "zh", "小班授课，从第一课开始练习口语。"),
                        language,
                        scheme,
                        entry,
                        exit,
                        hours,
                        "75",
                        "60",
                        "Greetings and names\nFamily\nIn town\nAt the market\nTravelling",
                        null));
    }

    private String term(String name, String chinese, LocalDate from, LocalDate to) {
        people.actAs("center");
        return terms.execute(new PlanTerm.Command(
                CENTER, null, Map.of("en", name, "zh", chinese), from.toString(), to.toString(), null));
    }

    private void past(LocalDate today, String course, String room) {
        var from = today.minusDays(220);
        var to = today.minusDays(150);
        var term = term("Spring term", "春季学期", from, to);
        var code = classes.open(new DemoClasses.Plan(
                CENTER,
                term,
                course,
                Map.of("en", "Morning group", "zh", "上午班"),
                12,
                room,
                null,
                250,
                from,
                to,
                twice(from, "08:00")));
        classes.enrol(code, "scholar", 240);
        for (int i = 0; i < 7; i++) {
            classes.enrol(code, DemoLearners.who(i), 239 - i);
        }
        classes.step(code, ClassState.CONFIRMED, 227);
        classes.step(code, ClassState.RUNNING, 220);
        lessons.teach(code);
        lessons.assess(code, Map.of("en", "Mid-term test", "zh", "期中测试"), 40, 185, today.minusDays(185));
        lessons.assess(code, Map.of("en", "Final examination", "zh", "期末考试"), 60, 149, today.minusDays(151));
        classes.step(code, ClassState.FINISHED, 148);
        lessons.certify(code, 146);
    }

    private void running(LocalDate today, String course, String room) {
        var from = today.minusDays(60);
        var to = today.plusDays(30);
        var term = term("Autumn term", "秋季学期", from, to);
        var code = classes.open(new DemoClasses.Plan(
                CENTER,
                term,
                course,
                Map.of("en", "Evening group", "zh", "晚班"),
                20,
                room,
                null,
                90,
                from,
                to,
                twice(today, "18:30")));
        classes.enrol(code, "scholar", 86);
        for (int i = 0; i < 15; i++) {
            classes.enrol(code, DemoLearners.who(i), 85 - i);
        }
        classes.step(code, ClassState.CONFIRMED, 67);
        classes.step(code, ClassState.RUNNING, 60);
        lessons.teach(code);
        people.actAs("center");
        absences.execute(code, new SetAbsenceRule.Form("10", "3", "6", false));
        fees.charge(code, 58, today.minusDays(30).toString());
        lessons.assess(code, Map.of("en", "Mid-term test", "zh", "期中测试"), 40, 20, today.minusDays(20));
        marking.appealed(code, "scholar", "Question 4 was answered on the last page, which was not marked.", 15);
        marking.sampled(code, Map.of("en", "Essay", "zh", "作文"), 4, today.minusDays(6));
        if (today.getDayOfWeek() == DayOfWeek.SUNDAY) {
            people.actAs("center");
            sessions.execute(code, today + "T18:30", "90", null);
        }
    }

    private void coming(LocalDate today, String beginners, String hsk, String vietnamese, String room) {
        var from = today.plusDays(45);
        var to = today.plusDays(120);
        var term = term("Next term", "下学期", from, to);
        var full = classes.open(new DemoClasses.Plan(
                CENTER,
                term,
                beginners,
                Map.of("en", "Weekend group", "zh", "周末班"),
                FULL,
                room,
                null,
                20,
                from,
                to,
                List.of(new PatternForm.SlotForm("SATURDAY", "09:00", "180"))));
        for (int i = 0; i < FULL + 3; i++) {
            classes.enrol(full, DemoLearners.who(DemoLearners.COUNT - 1 - i), 15 - i);
        }
        classes.open(new DemoClasses.Plan(
                CENTER,
                term,
                hsk,
                Map.of("en", "Intensive group", "zh", "强化班"),
                16,
                null,
                points.execute(CENTER).get(0).point().id().toString(),
                12,
                from,
                to,
                twice(from, "18:30")));
        classes.open(new DemoClasses.Plan(
                CENTER,
                term,
                vietnamese,
                Map.of("en", "Online group", "zh", "线上班"),
                30,
                null,
                null,
                10,
                from,
                to,
                List.of(new PatternForm.SlotForm("WEDNESDAY", "20:30", "90"))));
    }

    /** Twice a week; not on Sundays, when the center is closed. */
    private static List<PatternForm.SlotForm> twice(LocalDate day, String time) {
        var first = day.getDayOfWeek() == DayOfWeek.SUNDAY ? DayOfWeek.TUESDAY : day.getDayOfWeek();
        var second = first.plus(3) == DayOfWeek.SUNDAY ? DayOfWeek.MONDAY : first.plus(3);
        return List.of(
                new PatternForm.SlotForm(first.name(), time, "90"),
                new PatternForm.SlotForm(second.name(), time, "90"));
    }
}
