package org.caravanserai.events.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.Jobs;

/** Keeps what searches are planned by up to date while nobody waits for it. */
@ApplicationScoped
class EventSamplingJob {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final Jobs jobs;
    private final EventSamplingStep step;

    @Inject
    EventSamplingJob(Jobs jobs, EventSamplingStep step) {
        this.jobs = jobs;
        this.step = step;
    }

    void onStart(@Observes SchemaReady ready) {
        jobs.every(PERIOD, "event sampling", Duration.ZERO, step::refresh).wake();
    }
}
