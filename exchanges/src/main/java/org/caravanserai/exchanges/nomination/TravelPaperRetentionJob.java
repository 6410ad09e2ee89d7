package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.Jobs;

/** Runs {@link ForgetTravelPapers} at the start and then once a day. */
@ApplicationScoped
class TravelPaperRetentionJob {

    private final Jobs jobs;
    private final ForgetTravelPapers papers;

    @Inject
    TravelPaperRetentionJob(Jobs jobs, ForgetTravelPapers papers) {
        this.jobs = jobs;
        this.papers = papers;
    }

    void onStart(@Observes SchemaReady ready) {
        jobs.every(Duration.ofDays(1), "forget-travel-papers", Duration.ZERO, papers::forget)
                .wake();
    }
}
