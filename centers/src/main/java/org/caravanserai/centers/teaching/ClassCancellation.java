package org.caravanserai.centers.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.centers.emails.ClassEmails;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.enrolment.SeatsOfClasses;
import org.caravanserai.domain.centers.teaching.ClassSessions;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.SessionState;
import org.caravanserai.platform.history.History;

/** Ends what depends on a class that is called off: enrolments, places and sessions to come. */
@ApplicationScoped
class ClassCancellation {

    private final ClassSessions sessions;
    private final SeatsOfClasses classSeats;
    private final Enrolments enrolments;
    private final ClassEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    ClassCancellation(
            ClassSessions sessions,
            SeatsOfClasses classSeats,
            Enrolments enrolments,
            ClassEmails emails,
            History history,
            Clock clock) {
        this.sessions = sessions;
        this.classSeats = classSeats;
        this.enrolments = enrolments;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    void end(CourseClass found, String why) {
        var now = clock.instant();
        var seats = classSeats.lockSeats(found.id());
        var lost = enrolments.of(found.id()).stream()
                .filter(each -> each.state().isLive())
                .toList();
        lost.forEach(each -> history.step(each, EnrolmentAction.CANCELLED, why, () -> each.cancel(now)));
        seats.empty();
        sessions.sessions(found.id()).stream()
                .filter(each -> each.state() == SessionState.PLANNED)
                .forEach(each -> each.cancel(why));
        emails.cancelled(found, lost, why);
    }
}
