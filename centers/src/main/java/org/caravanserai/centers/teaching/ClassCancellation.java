package org.caravanserai.centers.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.SessionState;
import org.caravanserai.domain.centers.teaching.Teaching;
import org.caravanserai.platform.history.History;

/** Ends what depends on a class that is called off: enrolments, places and sessions to come. */
@ApplicationScoped
class ClassCancellation {

    private final Teaching teaching;
    private final Enrolments enrolments;
    private final History history;
    private final Clock clock;

    @Inject
    ClassCancellation(Teaching teaching, Enrolments enrolments, History history, Clock clock) {
        this.teaching = teaching;
        this.enrolments = enrolments;
        this.history = history;
        this.clock = clock;
    }

    void end(CourseClass found, String why) {
        var now = clock.instant();
        var seats = enrolments.lockSeats(found.id());
        for (var enrolment : enrolments.of(found.id())) {
            if (enrolment.state().isLive()) {
                history.step(enrolment, EnrolmentAction.CANCELLED, why, () -> enrolment.cancel(now));
            }
        }
        seats.empty();
        teaching.sessions(found.id()).stream()
                .filter(each -> each.state() == SessionState.PLANNED)
                .forEach(each -> each.cancel(why));
    }
}
