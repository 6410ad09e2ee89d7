package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caravanserai.centers.assessment.DrawSample;
import org.caravanserai.centers.assessment.EnterMarks;
import org.caravanserai.centers.assessment.FileAppeal;
import org.caravanserai.centers.assessment.PlanAssessment;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.centers.assessment.Assessments;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.teaching.Teaching;

/** Marks of the demo data that are still being checked: a sample for the director as second marker, and an appeal. */
@ApplicationScoped
class DemoMarking {

    private static final String SECOND = "center" + DemoPeople.DOMAIN;

    @Inject
    private DemoPeople people;

    @Inject
    private Teaching teaching;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Assessments assessments;

    @Inject
    private PlanAssessment plan;

    @Inject
    private EnterMarks marks;

    @Inject
    private DrawSample sample;

    @Inject
    private FileAppeal appeal;

    /** An assessment with all first marks, whose sample waits for the director. */
    void sampled(String code, Map<String, String> title, int daysAgo, LocalDate day) {
        var learners = learners(code);
        people.actAs(DemoClasses.TEACHER);
        DemoClasses.act(daysAgo, () -> {
            var id = plan.execute(
                    code,
                    new PlanAssessment.Form(
                            title, "20", "50", day.toString(), new PlanAssessment.RuleForm("20", "3", "4", "14")));
            marks.execute(
                    id,
                    IntStream.range(0, learners.size())
                            .mapToObj(i -> new EnterMarks.Given(
                                    learners.get(i).code(), BigDecimal.valueOf(28 + (i * 11) % 21), 1, null))
                            .toList());
            sample.execute(id, SECOND);
        });
    }

    /** The first learner of a class appeals against the mark of its first assessment. */
    void appealed(String code, String who, String reason, int daysAgo) {
        var first = learners(code).get(0);
        var assessment =
                assessments.of(teaching.ofCode(code).orElseThrow().id()).get(0).id();
        people.actAs(who);
        DemoClasses.act(daysAgo, () -> appeal.execute(first.code(), assessment, reason));
    }

    private List<Enrolment> learners(String code) {
        return enrolments.of(teaching.ofCode(code).orElseThrow().id()).stream()
                .filter(each -> each.state().isLearner())
                .toList();
    }
}
