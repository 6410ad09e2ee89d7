package org.caravanserai.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.jobs.Jobs;

/**
 * Deletes emails some time after they were sent or given up, and their links that let people act before that, at the start and then hourly, a few in each transaction,
 * so that nobody who sends has to wait; several nodes pass over what another one has in hand.
 */
@ApplicationScoped
class EmailRetentionJob {

    static final int BATCH = 1000;

    /** How long an email that was given up keeps its link, so that it can be tried afresh once the mail server is set right. */
    static final Duration SECRETS_KEPT = Duration.ofDays(7);

    private final Jobs jobs;
    private final Delivery delivery;
    private final Settings settings;
    private final Clock clock;

    @Inject
    EmailRetentionJob(Jobs jobs, Delivery delivery, Settings settings, Clock clock) {
        this.jobs = jobs;
        this.delivery = delivery;
        this.settings = settings;
        this.clock = clock;
    }

    void onStart(@Observes SchemaReady ready) {
        jobs.every(Duration.ofHours(1), "forget-old-emails", Duration.ZERO, this::forget)
                .wake();
    }

    void forget() {
        delivery.forgetSecrets(clock.instant().minus(SECRETS_KEPT));
        var before = clock.instant().minus(Duration.ofDays(settings.number(Setting.EMAILS_KEPT_DAYS)));
        while (delivery.forgetSettled(before, BATCH) == BATCH) {
            // Transactions are repeated until one finds fewer rows than its limit.
        }
    }
}
