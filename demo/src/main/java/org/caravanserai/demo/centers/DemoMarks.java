package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.caravanserai.centers.assessment.ApproveResults;
import org.caravanserai.centers.assessment.PlanAssessment;
import org.caravanserai.centers.certificate.CertificateIssuing;
import org.caravanserai.demo.DemoPeople;
import org.caravanserai.domain.shared.LocalizedText;

/** Marks and certificates of the demo data. */
@ApplicationScoped
class DemoMarks {

    private static final int ISSUED = 3;
    private static final int FEW_POINTS = 42;

    private final DemoPeople people;
    private final DemoRoster roster;
    private final DemoAssessments assessments;
    private final ApproveResults approve;
    private final CertificateIssuing certificates;

    @Inject
    DemoMarks(
            DemoPeople people,
            DemoRoster roster,
            DemoAssessments assessments,
            ApproveResults approve,
            CertificateIssuing certificates) {
        this.people = people;
        this.roster = roster;
        this.assessments = assessments;
        this.approve = approve;
        this.certificates = certificates;
    }

    /** An assessment whose marks everybody can see. */
    void assess(String code, Map<String, String> title, int weight, int daysAgo, LocalDate day) {
        int last = roster.learners(code).size() - 1;
        var draft = PlanAssessment.AssessmentDraft.of(new LocalizedText(title), weight, new BigDecimal(100), day);
        people.act(
                DemoClasses.TEACHER,
                daysAgo,
                () -> assessments.publish(
                        assessments.marked(code, draft, i -> i == last ? FEW_POINTS : 65 + (i * 13 + weight) % 33)));
    }

    /** Approves the results and issues the first certificates; the others wait for the director. */
    void certify(String code, int daysAgo) {
        certify(code, daysAgo, ISSUED);
    }

    /** Approves the results and issues the certificates of the first learners. */
    void certify(String code, int daysAgo, int learners) {
        people.act("center", daysAgo, () -> {
            approve.execute(code);
            roster.enrolled(code).stream().limit(learners).forEach(enrolment -> certificates.issue(enrolment.id()));
        });
    }
}
