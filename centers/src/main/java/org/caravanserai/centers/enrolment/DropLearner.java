package org.caravanserai.centers.enrolment;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.centers.emails.CenterEmails;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A director takes a learner off a class for too many absences; the place goes to the first person on the waiting list. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class DropLearner {

    private final EnrolmentAccess access;
    private final PlaceReleases releases;
    private final CenterEmails emails;
    private final Clock clock;

    @Inject
    public DropLearner(EnrolmentAccess access, PlaceReleases releases, CenterEmails emails, Clock clock) {
        this.access = access;
        this.releases = releases;
        this.emails = emails;
        this.clock = clock;
    }

    /**
     * @throws NotFound when the caller does not direct the center
     * @throws Refused {@code enrolment-state}
     */
    public EnrolmentState execute(String code, Reason reason) {
        var seen = access.directed(code);
        var dropped = releases.end(
                seen.id(),
                seen.ofClass(),
                EnrolmentAction.DROPPED,
                each -> each.drop(reason.value(), clock.instant()),
                reason.value());
        emails.takenOff(dropped, reason.value());
        return dropped.state();
    }
}
