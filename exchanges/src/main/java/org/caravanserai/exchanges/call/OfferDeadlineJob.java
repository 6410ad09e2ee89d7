package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.caravanserai.domain.exchanges.call.Calls;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.Jobs;

/** Looks every minute for offers that were not answered in time; several nodes do, and the lock of the call lets one of them act. */
@ApplicationScoped
class OfferDeadlineJob {

    static final int BATCH = 100;

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private Jobs jobs;
    private Calls calls;
    private OfferLapse lapse;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected OfferDeadlineJob() {}

    @Inject
    OfferDeadlineJob(Jobs jobs, Calls calls, OfferLapse lapse, Clock clock) {
        this.jobs = jobs;
        this.calls = calls;
        this.lapse = lapse;
        this.clock = clock;
    }

    void onStart(@Observes SchemaReady ready) {
        jobs.every(PERIOD, "lapse-exchange-offers", Duration.ZERO, this::run).wake();
    }

    void run() {
        calls.unanswered(clock.instant(), BATCH).forEach(lapse::end);
    }
}
