package org.caravanserai.events.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.events.EventSetting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.jobs.JobRows;
import org.caravanserai.platform.jobs.Jobs;

/** Reminds participants before their events begin, see {@link EventSetting#EVENT_REMINDER_DAYS}. */
@ApplicationScoped
class ReminderJob {

    private static final String NAME = "event reminders";
    private static final Duration PERIOD = Duration.ofMinutes(5);

    private final Jobs jobs;
    private final ReminderStep step;
    private final Settings settings;

    @Inject
    ReminderJob(Jobs jobs, ReminderStep step, Settings settings) {
        this.jobs = jobs;
        this.step = step;
        this.settings = settings;
    }

    void onStart(@Observes SchemaReady ready) {
        jobs.every(PERIOD, NAME, Duration.ZERO, this::remind).wake();
    }

    void remind() {
        JobRows.each(NAME, step.due(leadDays()), step::remind);
    }

    private List<Integer> leadDays() {
        return Stream.of(settings.get(EventSetting.EVENT_REMINDER_DAYS).split(",", -1))
                .map(day -> Integer.valueOf(day.strip()))
                .toList();
    }
}
