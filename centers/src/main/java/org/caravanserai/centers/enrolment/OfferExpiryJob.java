package org.caravanserai.centers.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.Jobs;

/** Checks every minute for offers that have expired. */
@ApplicationScoped
class OfferExpiryJob {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private Jobs jobs;
    private ExpireOffers offers;

    @SuppressWarnings("NullAway.Init")
    protected OfferExpiryJob() {}

    @Inject
    OfferExpiryJob(Jobs jobs, ExpireOffers offers) {
        this.jobs = jobs;
        this.offers = offers;
    }

    void onStart(@Observes SchemaReady ready) {
        jobs.every(PERIOD, "expire-place-offers", Duration.ZERO, this::expire).wake();
    }

    private void expire() {
        while (offers.expire()) {
            continue;
        }
    }
}
