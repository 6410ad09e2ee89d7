package org.caravanserai.platform.searches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.JobRows;
import org.caravanserai.platform.jobs.Jobs;

/** Every minute looks whose saved searches it is time to look at: {@code SEARCHES_MINUTES} after the last look. */
@ApplicationScoped
class SearchNewsJob {

    private static final String NAME = "saved-searches";
    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final int AT_ONCE = 200;

    private final Jobs jobs;
    private final SearchNews news;

    @Inject
    SearchNewsJob(Jobs jobs, SearchNews news) {
        this.jobs = jobs;
        this.news = news;
    }

    void onReady(@Observes SchemaReady ready) {
        jobs.every(PERIOD, NAME, Duration.ZERO, this::look);
    }

    void look() {
        var until = news.until();
        JobRows.all(NAME, AT_ONCE, most -> news.due(until, most), account -> news.look(account, until));
    }
}
