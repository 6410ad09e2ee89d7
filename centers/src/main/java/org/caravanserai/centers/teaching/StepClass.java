package org.caravanserai.centers.teaching;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.SessionState;
import org.caravanserai.domain.centers.teaching.Teaching;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** A director opens a class for enrolment, confirms it on the day of decision, starts and finishes it, or calls it off. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class StepClass {

    private static final int LONGEST_REASON = 500;

    private Teaching teaching;
    private Enrolments enrolments;
    private ClassDesk desk;
    private Centers centers;
    private History history;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected StepClass() {}

    @Inject
    public StepClass(
            Teaching teaching, Enrolments enrolments, ClassDesk desk, Centers centers, History history, Clock clock) {
        this.teaching = teaching;
        this.enrolments = enrolments;
        this.desk = desk;
        this.centers = centers;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param next any but {@code RESULTS_APPROVED}
     * @param reason needed when the class is cancelled or stopped
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code class-state}, {@code class-below-minimum}, {@code class-without-sessions}
     * @throws Invalid {@code reason}
     */
    public ClassState execute(String code, ClassState next, @Nullable String reason) {
        var found = desk.lockedDirected(code);
        var fields = new FormFields();
        boolean calledOff = !next.isHeld();
        if (calledOff) {
            fields.needed("reason", reason);
        }
        var why = fields.text("reason", reason, LONGEST_REASON);
        if (next == ClassState.RESULTS_APPROVED || next == ClassState.PLANNED) {
            fields.wrong("state", "not-a-step");
        }
        fields.throwIfAny();
        var before = found.state();
        if (next == ClassState.OPEN) {
            requireSessions(found);
        }
        int learners = calledOff ? 0 : enrolments.lockSeats(found.id()).taken();
        found.become(next, learners);
        if (next == ClassState.RUNNING) {
            centers.lock(desk.center(found).slug()).ifPresent(Center::start);
        }
        if (calledOff) {
            callOff(found, String.valueOf(why));
        }
        history.record(found.id(), ClassAction.to(next), before, next, why);
        return next;
    }

    private void requireSessions(CourseClass found) {
        if (teaching.sessions(found.id()).stream().allMatch(each -> each.state() == SessionState.CANCELLED)) {
            throw new Refused("class-without-sessions");
        }
    }

    private void callOff(CourseClass found, String why) {
        var now = clock.instant();
        var seats = enrolments.lockSeats(found.id());
        for (var enrolment : enrolments.of(found.id())) {
            if (enrolment.state().isLive()) {
                var before = enrolment.state();
                enrolment.cancel(now);
                history.record(enrolment.id(), EnrolmentAction.CANCELLED, before, enrolment.state(), why);
            }
        }
        seats.empty();
        teaching.sessions(found.id()).stream()
                .filter(each -> each.state() == SessionState.PLANNED)
                .forEach(each -> each.cancel(why));
    }
}
