package org.caravanserai.centers.enrolment;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.enrolment.SeatsOfClasses;
import org.caravanserai.domain.centers.enrolment.WaitingLearners;
import org.caravanserai.platform.access.OwnTransaction;

/** Ends offers that were not accepted in time, each in a transaction of its own; the places go to the next person on the waiting list. */
@OwnTransaction
class ExpireOffers {

    private final SeatsOfClasses seats;
    private final Enrolments enrolments;
    private final WaitingLearners waiting;
    private final PlaceReleases releases;
    private final Clock clock;

    @Inject
    ExpireOffers(
            SeatsOfClasses seats, Enrolments enrolments, WaitingLearners waiting, PlaceReleases releases, Clock clock) {
        this.seats = seats;
        this.enrolments = enrolments;
        this.waiting = waiting;
        this.releases = releases;
        this.clock = clock;
    }

    public List<WaitingLearners.OverdueOffer> due(int most) {
        return waiting.offersOver(clock.instant(), most);
    }

    /** Nothing happens when the offer was answered meanwhile. */
    public void expire(WaitingLearners.OverdueOffer due) {
        seats.lockSeats(due.ofClass());
        enrolments
                .lock(due.enrolment())
                .filter(each -> each.isOfferOver(clock.instant()))
                .ifPresent(each ->
                        releases.end(each.id(), each.ofClass(), EnrolmentAction.EXPIRED, Enrolment::expire, null));
    }
}
