package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.caravanserai.centers.assessment.DrawSample;
import org.caravanserai.centers.assessment.FileAppeal;
import org.caravanserai.centers.assessment.PlanAssessment;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LocalizedText;

/** Marks of the demo data that are still being checked: a sample for the director as second marker, and an appeal. */
@ApplicationScoped
class DemoMarking {

    private static final EmailAddress SECOND = EmailAddress.of("center" + DemoPeople.DOMAIN);

    private final DemoPeople people;
    private final DemoRoster roster;
    private final DemoAssessments assessments;
    private final DrawSample sample;
    private final FileAppeal appeal;

    @Inject
    DemoMarking(
            DemoPeople people, DemoRoster roster, DemoAssessments assessments, DrawSample sample, FileAppeal appeal) {
        this.people = people;
        this.roster = roster;
        this.assessments = assessments;
        this.sample = sample;
        this.appeal = appeal;
    }

    /** An assessment with all first marks, whose sample waits for the director. */
    void sampled(String code, Map<String, String> title, int daysAgo, LocalDate day) {
        var draft = new PlanAssessment.AssessmentDraft(
                new LocalizedText(title), 20, new BigDecimal(50), day, 20, 3, new BigDecimal(4), 14);
        people.act(
                DemoClasses.TEACHER,
                daysAgo,
                () -> sample.execute(
                        assessments.marked(code, draft, i -> 28 + (i * 11) % 21), new DrawSample.SecondMarker(SECOND)));
    }

    /** The first learner of a class appeals against the mark of its first assessment. */
    void appealed(String code, String who, String reason, int daysAgo) {
        var first = roster.learners(code).get(0);
        var assessment = roster.firstAssessment(code);
        people.act(
                who, daysAgo, () -> appeal.execute(first.code(), new FileAppeal.MarkAppealDraft(assessment, reason)));
    }
}
