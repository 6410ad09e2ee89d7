package org.caravanserai.platform.mail.choices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.JobRows;
import org.caravanserai.platform.jobs.Jobs;

/** Every quarter of an hour looks where it has become seven in the morning. */
@ApplicationScoped
class SummaryJob {

    private static final String NAME = "email-summaries";

    private final Jobs jobs;
    private final Summaries summaries;

    @Inject
    SummaryJob(Jobs jobs, Summaries summaries) {
        this.jobs = jobs;
        this.summaries = summaries;
    }

    void onReady(@Observes SchemaReady ready) {
        jobs.every(Duration.ofMinutes(15), NAME, Duration.ZERO, this::send);
    }

    void send() {
        JobRows.each(NAME, summaries.due(), summaries::send);
    }
}
