package org.caravanserai.centers.assessment;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.centers.emails.CenterEmails;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** A director or exam officer approves the results of a finished class: who has completed the course can get a certificate. */
@UseCase
@Requires(Permission.DECIDE_RESULTS)
public class ApproveResults {

    private final ClassResults results;
    private final Enrolments enrolments;
    private final ClassAccess access;
    private final CenterEmails emails;
    private final CurrentCaller caller;
    private final History history;

    @Inject
    public ApproveResults(
            ClassResults results,
            Enrolments enrolments,
            ClassAccess access,
            CenterEmails emails,
            CurrentCaller caller,
            History history) {
        this.results = results;
        this.enrolments = enrolments;
        this.access = access;
        this.emails = emails;
        this.caller = caller;
        this.history = history;
    }

    /** Number of learners who completed the course and who did not. */
    public record Outcome(int completed, int notCompleted) {}

    /**
     * @throws NotFound when the caller does not decide on results there
     * @throws Refused {@code class-state} unless the class is finished; {@code moderation-open} while a sample waits for moderation; {@code results-of-own} for
     *     a learner of the class
     */
    public Outcome execute(String code) {
        var found = access.lockedExamined(code);
        results.requireOthers(found, caller.account());
        results.unmoderated(found).ifPresent(open -> {
            throw new Refused("moderation-open");
        });
        var all = results.of(found);
        int completed = history.step(found, ClassAction.RESULTS_APPROVED, null, () -> {
            found.become(ClassState.RESULTS_APPROVED, all.size());
            return conclude(all);
        });
        return new Outcome(completed, all.size() - completed);
    }

    /** Every learner has completed or not from now on. */
    private int conclude(List<ClassResults.Result> all) {
        int completed = 0;
        for (var result : all) {
            var enrolment = enrolments.lock(result.learner().id()).orElseThrow();
            boolean done = result.completion().isCompleted();
            var action = done ? EnrolmentAction.COMPLETED : EnrolmentAction.NOT_COMPLETED;
            history.step(enrolment, action, null, () -> enrolment.conclude(done));
            emails.happened(enrolment, action, null);
            completed += done ? 1 : 0;
        }
        return completed;
    }
}
