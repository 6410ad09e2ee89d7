package org.caravanserai.platform.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.caravanserai.domain.notices.AccountNotices;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.jobs.Jobs;

/** Once a day deletes notices that are older than the setting says. */
@ApplicationScoped
class NoticeRetentionJob {

    private final Jobs jobs;
    private final AccountNotices notices;
    private final Settings settings;
    private final Clock clock;

    @Inject
    NoticeRetentionJob(Jobs jobs, AccountNotices notices, Settings settings, Clock clock) {
        this.jobs = jobs;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
    }

    void onStart(@Observes SchemaReady ready) {
        jobs.every(Duration.ofDays(1), "forget-notices", Duration.ZERO, this::forget);
    }

    private void forget() {
        notices.forget(clock.instant().minus(settings.days(Setting.NOTICES_KEPT_DAYS)));
    }
}
