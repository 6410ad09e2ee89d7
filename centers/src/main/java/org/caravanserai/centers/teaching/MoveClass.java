package org.caravanserai.centers.teaching;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.centers.emails.ClassEmails;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.SeatsOfClasses;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.centers.teaching.ClassSessions;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director opens a class for enrolment, confirms it on the day of decision, starts and finishes it, or calls it off. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class MoveClass {

    private final ClassSessions sessions;
    private final SeatsOfClasses seats;
    private final ClassAccess access;
    private final ClassCancellation cancellation;
    private final ClassEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    public MoveClass(
            ClassSessions sessions,
            SeatsOfClasses seats,
            ClassAccess access,
            ClassCancellation cancellation,
            ClassEmails emails,
            History history,
            Clock clock) {
        this.sessions = sessions;
        this.seats = seats;
        this.access = access;
        this.cancellation = cancellation;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param next any but {@code RESULTS_APPROVED}
     * @param reason needed when the class is cancelled or stopped
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code class-state}, {@code class-below-minimum}, {@code class-without-sessions}
     * @throws Invalid {@code reason}; {@code decideOn}: {@code decision-after-begin} for a class that is to be opened
     */
    public ClassState execute(String code, ClassState next, @Nullable Reason reason) {
        var found = access.lockedDirected(code);
        boolean calledOff = !next.isHeld();
        var why = reason == null ? null : reason.value();
        new Invalid.Collector()
                .check(!calledOff || why != null, "reason", "required")
                .check(next != ClassState.RESULTS_APPROVED && next != ClassState.PLANNED, "state", "not-a-step")
                .throwIfAny();
        if (next == ClassState.OPEN) {
            requirePlan(found);
        }
        int learners = calledOff ? 0 : seats.lockSeats(found.id()).taken();
        history.step(found, ClassAction.to(next), why, () -> {
            found.become(next, learners);
            if (next == ClassState.RUNNING) {
                access.startCenter(found);
            }
            if (calledOff) {
                cancellation.end(found, String.valueOf(why));
            }
        });
        emails.happened(found, ClassAction.to(next));
        return next;
    }

    private void requirePlan(CourseClass found) {
        found.requireDecisionBefore(
                sessions.firstStart(found.id()).orElseThrow(() -> new Refused("class-without-sessions")),
                clock.instant());
    }
}
