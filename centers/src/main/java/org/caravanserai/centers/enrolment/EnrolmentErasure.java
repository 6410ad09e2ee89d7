package org.caravanserai.centers.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.accounts.AccountDeleted;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.centers.teaching.CourseClasses;

/**
 * A person has deleted the account: places in classes that are not over become free for those who wait. What was attended
 * and reached stays, without a name.
 */
@ApplicationScoped
class EnrolmentErasure {

    /** Stands where a learner says why; it is not told of somebody who is not there any more. */
    private static final String NO_REASON = "—";

    private final Enrolments enrolments;
    private final CourseClasses classes;
    private final PlaceReleases releases;
    private final Clock clock;

    @Inject
    EnrolmentErasure(Enrolments enrolments, CourseClasses classes, PlaceReleases releases, Clock clock) {
        this.enrolments = enrolments;
        this.classes = classes;
        this.releases = releases;
        this.clock = clock;
    }

    /** In the order of the classes, so that two concurrent erasures cannot deadlock. */
    void forget(@Observes AccountDeleted deleted) {
        for (var enrolment : enrolments.liveOf(deleted.account())) {
            var state = classes.byId(enrolment.ofClass()).orElseThrow().state();
            if (state.isUnderWay()) {
                leave(enrolment, state);
            }
        }
    }

    private void leave(Enrolment enrolment, ClassState state) {
        var now = clock.instant();
        if (state == ClassState.RUNNING && enrolment.state() == EnrolmentState.ENROLLED) {
            releases.end(
                    enrolment.id(),
                    enrolment.ofClass(),
                    EnrolmentAction.WITHDRAWN,
                    each -> each.withdraw(NO_REASON, now),
                    NO_REASON);
        } else {
            releases.end(
                    enrolment.id(), enrolment.ofClass(), EnrolmentAction.CANCELLED, each -> each.cancel(now), null);
        }
    }
}
