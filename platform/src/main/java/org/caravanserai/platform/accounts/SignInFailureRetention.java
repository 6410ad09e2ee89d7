package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.caravanserai.domain.accounts.SignInBackoff;
import org.caravanserai.domain.accounts.SignInFailures;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.jobs.Jobs;

/** Once an hour deletes the counts of failed sign-ins that no longer slow anybody down. */
@ApplicationScoped
class SignInFailureRetention {

    private final Jobs jobs;
    private final SignInFailures failures;
    private final Clock clock;

    @Inject
    SignInFailureRetention(Jobs jobs, SignInFailures failures, Clock clock) {
        this.jobs = jobs;
        this.failures = failures;
        this.clock = clock;
    }

    void onStart(@Observes SchemaReady ready) {
        jobs.every(Duration.ofHours(1), "forget-sign-in-failures", Duration.ZERO, this::forget);
    }

    private void forget() {
        failures.forget(clock.instant().minus(SignInBackoff.MEMORY));
    }
}
