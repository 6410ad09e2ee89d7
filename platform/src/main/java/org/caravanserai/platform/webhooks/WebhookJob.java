package org.caravanserai.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.domain.webhooks.WebhookDeliveriesQueued;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.jobs.Job;
import org.caravanserai.platform.jobs.JobRows;
import org.caravanserai.platform.jobs.Jobs;
import org.jspecify.annotations.Nullable;

/** Looks every ten seconds which facts are to be told and which deliveries are due, and hourly which are kept no longer. */
@ApplicationScoped
class WebhookJob {

    private static final String NAME = "webhooks";
    private static final Duration PERIOD = Duration.ofSeconds(10);
    private static final Duration GATHERING = Duration.ofMillis(200);
    private static final int FACTS = 200;
    private static final int FORGOTTEN = 1_000;

    private final Jobs jobs;
    private final WebhookSteps steps;
    private final WebhookSender sender;
    private final Settings settings;
    private final Clock clock;
    private volatile @Nullable Job job;

    @Inject
    WebhookJob(Jobs jobs, WebhookSteps steps, WebhookSender sender, Settings settings, Clock clock) {
        this.jobs = jobs;
        this.steps = steps;
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    void onReady(@Observes SchemaReady ready) {
        steps.watch();
        job = jobs.every(PERIOD, NAME, GATHERING, this::work);
        wake();
        jobs.every(Duration.ofHours(1), "forget-old-webhook-deliveries", Duration.ZERO, this::forget)
                .wake();
    }

    void onQueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) WebhookDeliveriesQueued queued) {
        wake();
    }

    private void wake() {
        var running = job;
        if (running != null) {
            running.wake();
        }
    }

    void work() {
        JobRows.all(NAME, FACTS, steps::waiting, steps::expand);
        sender.sendDue();
    }

    void forget() {
        var before = clock.instant().minus(Duration.ofDays(settings.number(Setting.WEBHOOKS_KEPT_DAYS)));
        while (steps.forget(before, FORGOTTEN) == FORGOTTEN) {
            // Transactions are repeated until one finds fewer rows than its limit.
        }
    }
}
