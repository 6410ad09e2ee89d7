package org.caravanserai.centers.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.centers.emails.CenterEmails;
import org.caravanserai.domain.centers.enrolment.ClassSeats;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.WaitingLearners;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.seats.WaitingQueue;
import org.caravanserai.platform.history.History;

/** Offers free places to people on the waiting list, in order of arrival, under the lock of the places. */
@ApplicationScoped
public class PlaceOffers {

    private final WaitingLearners waitingLearners;
    private final CenterEmails emails;
    private final History history;
    private final Clock clock;

    @Inject
    public PlaceOffers(WaitingLearners waitingLearners, CenterEmails emails, History history, Clock clock) {
        this.waitingLearners = waitingLearners;
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
        seats.admitWaiting(new WaitingQueue<Enrolment>() {
            @Override
            public List<Enrolment> first(int most) {
                return waitingLearners.waiting(ofClass.id(), most);
            }

            @Override
            public int places(Enrolment waiting) {
                return 1;
            }

            @Override
            public void promote(Enrolment waiting) {
                history.step(waiting, EnrolmentAction.OFFERED, null, () -> waiting.offer(clock.instant()));
                emails.offered(waiting);
            }
        });
    }
}
