package org.caravanserai.centers.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.centers.certificate.CertificateRevision;
import org.caravanserai.centers.emails.CenterEmails;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.platform.history.History;

/** Compares an approved result with marks that have changed since: completion and certificate follow. */
@ApplicationScoped
public class ResultRevision {

    private final ClassResults results;
    private final Enrolments enrolments;
    private final CertificateRevision certificates;
    private final CenterEmails emails;
    private final History history;

    @Inject
    public ResultRevision(
            ClassResults results,
            Enrolments enrolments,
            CertificateRevision certificates,
            CenterEmails emails,
            History history) {
        this.results = results;
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.emails = emails;
        this.history = history;
    }

    /** Does nothing before the results of the class are approved, and where completion stays the same. */
    void revise(CourseClass found, UUID learner, String why) {
        if (found.state() != ClassState.RESULTS_APPROVED) {
            return;
        }
        boolean completes = results.of(found).stream()
                .anyMatch(each ->
                        each.learner().id().equals(learner) && each.completion().isCompleted());
        var enrolment = enrolments.lock(learner).orElseThrow();
        var before = enrolment.state();
        var after = completes ? EnrolmentState.COMPLETED : EnrolmentState.NOT_COMPLETED;
        if (before == after || !before.isLearner()) {
            return;
        }
        var action = completes ? EnrolmentAction.COMPLETED : EnrolmentAction.NOT_COMPLETED;
        history.step(enrolment, action, why, () -> enrolment.conclude(completes));
        emails.revised(enrolment, why);
        if (completes) {
            certificates.earned(found.id());
        } else {
            certificates.lost(learner, why);
        }
    }
}
