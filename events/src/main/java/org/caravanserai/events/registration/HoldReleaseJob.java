package org.caravanserai.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.JobRows;
import org.caravanserai.platform.jobs.Jobs;

/** Looks every half minute for what is held no longer; several nodes do, and the lock of the seats lets one of them act. */
@ApplicationScoped
class HoldReleaseJob {

    private static final String NAME = "release-guest-holds";
    private static final Duration PERIOD = Duration.ofSeconds(30);
    private static final int AT_ONCE = 200;

    private final Jobs jobs;
    private final HoldReleases releases;

    @Inject
    HoldReleaseJob(Jobs jobs, HoldReleases releases) {
        this.jobs = jobs;
        this.releases = releases;
    }

    void onStart(@Observes SchemaReady ready) {
        jobs.every(PERIOD, NAME, Duration.ZERO, this::release).wake();
    }

    void release() {
        JobRows.all(NAME, AT_ONCE, releases::due, releases::release);
    }
}
