package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caravanserai.centers.assessment.ApproveResults;
import org.caravanserai.centers.assessment.EnterMarks;
import org.caravanserai.centers.assessment.PlanAssessment;
import org.caravanserai.centers.assessment.PublishMarks;
import org.caravanserai.centers.attendance.RecordAttendance;
import org.caravanserai.centers.certificate.CertificateIssuing;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.centers.attendance.Mark;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.centers.teaching.Teaching;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.platform.clock.SimulatedTime;

/** Attendance, marks and certificates of the demo data. */
@ApplicationScoped
class DemoLessons {

    private static final int EVERY_ELEVENTH = 11;
    private static final int ISSUED = 3;

    @Inject
    private DemoPeople people;

    @Inject
    private Teaching teaching;

    @Inject
    private Enrolments enrolments;

    @Inject
    private RecordAttendance attendance;

    @Inject
    private PlanAssessment assessments;

    @Inject
    private EnterMarks marks;

    @Inject
    private PublishMarks publish;

    @Inject
    private ApproveResults approve;

    @Inject
    private CertificateIssuing certificates;

    @Inject
    private Clock clock;

    /** Marks every session that is over, soon after its end. */
    void teach(String code) {
        var found = teaching.ofCode(code).orElseThrow();
        var learners = enrolments.of(found.id()).stream()
                .filter(each -> each.state().isLearner())
                .toList();
        people.actAs(DemoClasses.TEACHER);
        for (var session : teaching.sessions(found.id())) {
            var ago = Duration.between(session.endsAt(), clock.instant());
            if (!ago.isNegative()) {
                SimulatedTime.act(ago, () -> attendance.execute(session.id(), marks(session, learners)));
            }
        }
    }

    /** Most are there; each is late or absent now and then, and the last of the list often. */
    private static List<RecordAttendance.Given> marks(ClassSession session, List<Enrolment> learners) {
        return IntStream.range(0, learners.size())
                .mapToObj(i -> {
                    int chance = (i * 7 + session.number() * 5) % EVERY_ELEVENTH;
                    boolean seldom = i == learners.size() - 1 && session.number() % 2 == 0;
                    var mark = seldom || chance == 0
                            ? Mark.ABSENT
                            : chance == 1 ? Mark.LATE : chance == 2 && i % 4 == 0 ? Mark.EXCUSED : Mark.PRESENT;
                    return new RecordAttendance.Given(
                            Ids.next(), learners.get(i).code(), mark, mark == Mark.LATE ? 10 : null, null);
                })
                .toList();
    }

    /** An assessment whose marks everybody can see. */
    void assess(String code, Map<String, String> title, int weight, int daysAgo, LocalDate day) {
        var found = teaching.ofCode(code).orElseThrow();
        var learners = enrolments.of(found.id()).stream()
                .filter(each -> each.state().isLearner())
                .toList();
        people.actAs(DemoClasses.TEACHER);
        DemoClasses.act(daysAgo, () -> {
            var id = assessments.execute(
                    code,
                    new PlanAssessment.Form(
                            title, String.valueOf(weight), "100", day.toString(), PlanAssessment.RuleForm.USUAL));
            marks.execute(
                    id,
                    IntStream.range(0, learners.size())
                            .mapToObj(i -> new EnterMarks.Given(
                                    learners.get(i).code(),
                                    BigDecimal.valueOf(i == learners.size() - 1 ? 42 : 65 + (i * 13 + weight) % 33),
                                    1,
                                    null))
                            .toList());
            publish.execute(id);
        });
    }

    /** Approves the results and issues the first certificates; the others wait for the director. */
    void certify(String code, int daysAgo) {
        certify(code, daysAgo, ISSUED);
    }

    /** Approves the results and issues the certificates of the first learners. */
    void certify(String code, int daysAgo, int learners) {
        var found = teaching.ofCode(code).orElseThrow();
        people.actAs("center");
        DemoClasses.act(daysAgo, () -> {
            approve.execute(code);
            enrolments.of(found.id()).stream().limit(learners).forEach(enrolment -> certificates.issue(enrolment.id()));
        });
    }
}
