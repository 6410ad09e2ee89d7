package org.caravanserai.centers.enrolment;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentAction;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.platform.access.OwnTransaction;

/** Ends offers that were not accepted in time; the places go to the next person on the waiting list. */
@OwnTransaction
class ExpireOffers {

    private static final int AT_ONCE = 200;

    private Enrolments enrolments;
    private PlaceReleases releases;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected ExpireOffers() {}

    @Inject
    ExpireOffers(Enrolments enrolments, PlaceReleases releases, Clock clock) {
        this.enrolments = enrolments;
        this.releases = releases;
        this.clock = clock;
    }

    /** Whether there may be more. */
    public boolean expire() {
        var due = enrolments.offersOver(clock.instant(), AT_ONCE);
        for (var id : due) {
            enrolments
                    .lock(id)
                    .filter(each -> each.isOfferOver(clock.instant()))
                    .ifPresent(each ->
                            releases.end(each.id(), each.ofClass(), EnrolmentAction.EXPIRED, Enrolment::expire, null));
        }
        return due.size() == AT_ONCE;
    }
}
