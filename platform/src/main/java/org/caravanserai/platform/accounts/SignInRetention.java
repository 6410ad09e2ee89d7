package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.caravanserai.domain.accounts.SignIns;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.Jobs;

/** Once a day deletes sign-ins that are older than {@link SignIns#KEPT}. */
@ApplicationScoped
class SignInRetention {

    private final Jobs jobs;
    private final SignIns signIns;
    private final Clock clock;

    @Inject
    SignInRetention(Jobs jobs, SignIns signIns, Clock clock) {
        this.jobs = jobs;
        this.signIns = signIns;
        this.clock = clock;
    }

    void onStart(@Observes SchemaReady ready) {
        jobs.every(Duration.ofDays(1), "forget-sign-ins", Duration.ZERO, this::forget);
    }

    void forget() {
        signIns.forget(clock.instant().minus(SignIns.KEPT));
    }
}
