package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.Jobs;

/** Runs the clean-up of accounts at the start and then hourly. */
@ApplicationScoped
class AccountCleanupJob {

    private final Jobs jobs;
    private final AccountCleanup cleanup;

    @Inject
    AccountCleanupJob(Jobs jobs, AccountCleanup cleanup) {
        this.jobs = jobs;
        this.cleanup = cleanup;
    }

    void onStart(@Observes SchemaReady ready) {
        jobs.every(Duration.ofHours(1), "account-cleanup", Duration.ZERO, this::run)
                .wake();
    }

    void run() {
        cleanup.expiredLinks();
        while (cleanup.unconfirmedAccounts() == AccountCleanup.BATCH) {
            // Transactions are repeated until one finds fewer rows than its limit.
        }
    }
}
