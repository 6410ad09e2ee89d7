package org.caravanserai.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.imports.ImportClaim;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.imports.tables.TableImportStarted;
import org.caravanserai.platform.imports.tables.TableWorker;
import org.caravanserai.platform.jobs.Job;
import org.caravanserai.platform.jobs.Jobs;
import org.jspecify.annotations.Nullable;

/** Looks for imports to work on: soon after one was started, and for those that another node has left behind. */
@ApplicationScoped
class ImportJob {

    private static final Duration PERIOD = Duration.ofSeconds(5);
    private static final Duration GATHERING = Duration.ofMillis(50);

    private final Jobs jobs;
    private final ImportSteps steps;
    private final ImportWorker worker;
    private final TableWorker tables;
    private @Nullable Job job;

    @Inject
    ImportJob(Jobs jobs, ImportSteps steps, ImportWorker worker, TableWorker tables) {
        this.jobs = jobs;
        this.steps = steps;
        this.worker = worker;
        this.tables = tables;
    }

    void onReady(@Observes SchemaReady ready) {
        job = jobs.every(PERIOD, "imports", GATHERING, this::workOff);
        job.wake();
    }

    void onStarted(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportStarted started) {
        if (job != null) {
            job.wake();
        }
    }

    void onTable(@Observes(during = TransactionPhase.AFTER_SUCCESS) TableImportStarted started) {
        if (job != null) {
            job.wake();
        }
    }

    private void run(ImportClaim claim) {
        var order = claim.table();
        if (order == null) {
            worker.run(claim);
        } else {
            tables.run(claim, order);
        }
    }

    private void workOff() {
        Optional<ImportClaim> claim;
        while ((claim = steps.claim(UUID.randomUUID())).isPresent()) {
            run(claim.get());
        }
    }
}
