package org.caravanserai.centers.enrolment;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.enrolment.EnrolmentStep;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A learner gives up: before the class runs the enrolment is cancelled, after that the learner withdraws and says why. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class LeaveClass {

    private final EnrolmentAccess access;
    private final PlaceReleases releases;
    private final Clock clock;

    @Inject
    public LeaveClass(EnrolmentAccess access, PlaceReleases releases, Clock clock) {
        this.access = access;
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * @param reason needed once the class runs
     * @throws NotFound when it is not the caller's own
     * @throws Refused {@code enrolment-state}; {@code leave-class-over} once the class is over
     * @throws Invalid {@code reason}
     */
    public EnrolmentState execute(String code, @Nullable Reason reason) {
        var enrolment = access.own(code);
        var state = access.ofClass(enrolment).state();
        EnrolmentStep.LEAVE.require(enrolment.standing(state, clock.instant()));
        if (enrolment.state() != EnrolmentState.ENROLLED || state != ClassState.RUNNING) {
            return releases.end(
                            enrolment.id(),
                            enrolment.ofClass(),
                            EnrolmentAction.CANCELLED,
                            each -> each.cancel(clock.instant()),
                            null)
                    .state();
        }
        if (reason == null) {
            throw new Invalid("reason", "required");
        }
        return releases.end(
                        enrolment.id(),
                        enrolment.ofClass(),
                        EnrolmentAction.WITHDRAWN,
                        each -> each.withdraw(reason.value(), clock.instant()),
                        reason.value())
                .state();
    }
}
