package org.caravanserai.centers.assessment;

import jakarta.inject.Inject;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** A director approves the results of a finished class: who has completed the course can get a certificate. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class ApproveResults {

    private final ClassResults results;
    private final Enrolments enrolments;
    private final ClassAccess access;
    private final History history;

    @Inject
    public ApproveResults(ClassResults results, Enrolments enrolments, ClassAccess access, History history) {
        this.results = results;
        this.enrolments = enrolments;
        this.access = access;
        this.history = history;
    }

    /** Number of learners who completed the course and who did not. */
    public record Outcome(int completed, int notCompleted) {}

    /**
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code class-state} unless the class is finished; {@code moderation-open} while a sample waits for moderation
     */
    public Outcome execute(String code) {
        var found = access.lockedDirected(code);
        var before = found.state();
        results.unmoderated(found).ifPresent(open -> {
            throw new Refused("moderation-open");
        });
        var all = results.of(found);
        found.become(ClassState.RESULTS_APPROVED, all.size());
        int completed = 0;
        for (var result : all) {
            var enrolment = enrolments.lock(result.learner().id()).orElseThrow();
            boolean done = result.completion().isCompleted();
            enrolment.conclude(done);
            history.record(
                    enrolment.id(),
                    done ? EnrolmentAction.COMPLETED : EnrolmentAction.NOT_COMPLETED,
                    EnrolmentState.ENROLLED,
                    enrolment.state(),
                    null);
            completed += done ? 1 : 0;
        }
        history.record(found.id(), ClassAction.RESULTS_APPROVED, before, found.state(), null);
        return new Outcome(completed, all.size() - completed);
    }
}
