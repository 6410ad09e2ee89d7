package org.caravanserai.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import org.caravanserai.domain.mail.EmailsQueued;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.Job;
import org.caravanserai.platform.jobs.Jobs;
import org.jspecify.annotations.Nullable;

/** Runs the sender soon after emails were put, and every half minute for those whose time comes. */
@ApplicationScoped
class MailJob {

    private static final Duration PERIOD = Duration.ofSeconds(30);
    private static final Duration GATHERING = Duration.ofMillis(200);

    private final Jobs jobs;
    private final MailSender sender;
    private volatile @Nullable Job job;

    @Inject
    MailJob(Jobs jobs, MailSender sender) {
        this.jobs = jobs;
        this.sender = sender;
    }

    void onStart(@Observes SchemaReady ready) {
        job = jobs.every(PERIOD, "mail", GATHERING, sender::sendDue);
        wake();
    }

    void onPut(@Observes(during = TransactionPhase.AFTER_SUCCESS) EmailsQueued put) {
        wake();
    }

    private void wake() {
        var running = job;
        if (running != null) {
            running.wake();
        }
    }
}
