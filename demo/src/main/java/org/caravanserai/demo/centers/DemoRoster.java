package org.caravanserai.demo.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.assessment.Assessments;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.centers.teaching.ClassSessions;
import org.caravanserai.domain.centers.teaching.CourseClasses;

/** Learners of a demo class and its content. */
@ApplicationScoped
class DemoRoster {

    private final CourseClasses classes;
    private final ClassSessions sessions;
    private final Enrolments enrolments;
    private final Assessments assessments;

    @Inject
    DemoRoster(CourseClasses classes, ClassSessions sessions, Enrolments enrolments, Assessments assessments) {
        this.classes = classes;
        this.sessions = sessions;
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
        return sessions.sessions(id(code));
    }

    UUID firstAssessment(String code) {
        return assessments.of(id(code)).get(0).id();
    }

    private UUID id(String code) {
        return classes.ofCode(code).orElseThrow().id();
    }
}
