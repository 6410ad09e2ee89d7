package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.caravanserai.domain.accounts.SignIns;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.jobs.Jobs;

/** Once a day deletes sign-ins that are older than the setting says. */
@ApplicationScoped
class SignInRetention {

    private final Jobs jobs;
    private final SignIns signIns;
    private final Settings settings;
    private final Clock clock;

    @Inject
    SignInRetention(Jobs jobs, SignIns signIns, Settings settings, Clock clock) {
        this.jobs = jobs;
        this.signIns = signIns;
        this.settings = settings;
        this.clock = clock;
    }

    void onStart(@Observes SchemaReady ready) {
        jobs.every(Duration.ofDays(1), "forget-sign-ins", Duration.ZERO, this::forget);
    }

    void forget() {
        signIns.forget(clock.instant().minus(settings.days(Setting.SIGN_INS_KEPT_DAYS)));
    }
}
