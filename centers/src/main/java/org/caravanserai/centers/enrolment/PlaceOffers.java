package org.caravanserai.centers.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.centers.emails.CenterEmails;
import org.caravanserai.domain.centers.enrolment.ClassSeats;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.platform.history.History;

/** Offers free places to people on the waiting list, in order of arrival, under the lock of the places. */
@ApplicationScoped
public class PlaceOffers {

    private static final int AT_ONCE = 100;

    private final Enrolments enrolments;
    private final CenterEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    public PlaceOffers(Enrolments enrolments, CenterEmails emails, History history, Clock clock) {
        this.enrolments = enrolments;
        this.emails = emails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param seats locked by the caller
     */
    public void offer(CourseClass ofClass, ClassSeats seats) {
        if (!ofClass.state().takesEnrolments()) {
            return;
        }
        while (seats.waiting() > 0 && seats.hasRoomFor(1)) {
            var first = enrolments.waiting(ofClass.id(), AT_ONCE);
            for (var enrolment : first) {
                if (!seats.hasRoomFor(1)) {
                    return;
                }
                enrolment.offer(clock.instant());
                seats.admit(1);
                emails.offered(enrolment);
                history.record(
                        enrolment.id(),
                        EnrolmentAction.OFFERED,
                        EnrolmentState.WAITLISTED,
                        EnrolmentState.OFFERED,
                        null);
            }
            if (first.isEmpty()) {
                return;
            }
        }
    }
}
