package org.caravanserai.centers.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.JobRows;
import org.caravanserai.platform.jobs.Jobs;

/** Checks every minute for offers that have expired. */
@ApplicationScoped
class OfferExpiryJob {

    private static final String NAME = "expire-place-offers";
    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final int AT_ONCE = 200;

    private final Jobs jobs;
    private final ExpireOffers offers;

    @Inject
    OfferExpiryJob(Jobs jobs, ExpireOffers offers) {
        this.jobs = jobs;
        this.offers = offers;
    }

    void onStart(@Observes SchemaReady ready) {
        jobs.every(PERIOD, NAME, Duration.ZERO, this::expire).wake();
    }

    void expire() {
        JobRows.all(NAME, AT_ONCE, offers::due, offers::expire);
    }
}
