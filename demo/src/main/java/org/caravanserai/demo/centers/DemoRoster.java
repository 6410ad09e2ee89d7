package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.assessment.Assessments;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.centers.teaching.Teaching;

/** Learners of a demo class and its content. */
@ApplicationScoped
class DemoRoster {

    private final Teaching teaching;
    private final Enrolments enrolments;
    private final Assessments assessments;

    @Inject
    DemoRoster(Teaching teaching, Enrolments enrolments, Assessments assessments) {
        this.teaching = teaching;
        this.enrolments = enrolments;
        this.assessments = assessments;
    }

    List<Enrolment> learners(String code) {
        return enrolled(code).stream().filter(each -> each.state().isLearner()).toList();
    }

    /** All who have enrolled, in whatever state they are. */
    List<Enrolment> enrolled(String code) {
        return enrolments.of(id(code));
    }

    List<ClassSession> sessions(String code) {
        return teaching.sessions(id(code));
    }

    UUID firstAssessment(String code) {
        return assessments.of(id(code)).get(0).id();
    }

    private UUID id(String code) {
        return teaching.ofCode(code).orElseThrow().id();
    }
}
