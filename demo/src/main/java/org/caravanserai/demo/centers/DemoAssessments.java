package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.caravanserai.centers.assessment.EnterMarks;
import org.caravanserai.centers.assessment.PlanAssessment;
import org.caravanserai.centers.assessment.PublishMarks;

/** Assessments of the demo data, in the name of the acting account. */
@ApplicationScoped
class DemoAssessments {

    private final DemoRoster roster;
    private final PlanAssessment plan;
    private final EnterMarks marks;
    private final PublishMarks publish;

    @Inject
    DemoAssessments(DemoRoster roster, PlanAssessment plan, EnterMarks marks, PublishMarks publish) {
        this.roster = roster;
        this.plan = plan;
        this.marks = marks;
        this.publish = publish;
    }

    /**
     * An assessment with the marks of all learners.
     *
     * @param points of a learner by the place in the list, from 0
     */
    UUID marked(String code, PlanAssessment.AssessmentDraft draft, IntUnaryOperator points) {
        var learners = roster.learners(code);
        var id = plan.execute(code, draft);
        marks.execute(
                id,
                IntStream.range(0, learners.size())
                        .mapToObj(i -> new EnterMarks.Given(
                                learners.get(i).code(), BigDecimal.valueOf(points.applyAsInt(i)), 1, null))
                        .toList());
        return id;
    }

    void publish(UUID assessment) {
        publish.execute(assessment);
    }
}
