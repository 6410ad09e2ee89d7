package org.caravanserai.platform.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.JobRows;
import org.caravanserai.platform.jobs.Jobs;

/** Looks every half minute which messages are to go out, and who has joined since. */
@ApplicationScoped
class MessageJob {

    private static final String NAME = "messages";
    private static final Duration PERIOD = Duration.ofSeconds(30);
    private static final int AT_ONCE = 500;

    private final Jobs jobs;
    private final MessageSteps steps;

    @Inject
    MessageJob(Jobs jobs, MessageSteps steps) {
        this.jobs = jobs;
        this.steps = steps;
    }

    void onReady(@Observes SchemaReady ready) {
        jobs.every(PERIOD, NAME, Duration.ZERO, this::work).wake();
    }

    void work() {
        JobRows.each(NAME, steps.due(AT_ONCE), steps::send);
    }
}
