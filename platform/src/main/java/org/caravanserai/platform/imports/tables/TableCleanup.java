package org.caravanserai.platform.imports.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.Jobs;

/** Deletes the rows of tables that have waited too long to be imported. */
@ApplicationScoped
class TableCleanup {

    private static final Duration PERIOD = Duration.ofHours(1);

    private final Jobs jobs;
    private final TableRetentionStep forgetting;

    @Inject
    TableCleanup(Jobs jobs, TableRetentionStep forgetting) {
        this.jobs = jobs;
        this.forgetting = forgetting;
    }

    void onReady(@Observes SchemaReady ready) {
        jobs.every(PERIOD, "uploaded tables", Duration.ZERO, forgetting::forget);
    }
}
