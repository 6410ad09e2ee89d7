package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.caravanserai.domain.accounts.SignInFailures;
import org.caravanserai.domain.accounts.SignInPatience;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;

/**
 * Slows down who guesses passwords: attempts of one address by a bucket of this node, failures of an account and of an
 * address by counts that all nodes share.
 */
@ApplicationScoped
class SignInThrottle {

    private SignInFailures failures;
    private AddressBuckets buckets;
    private Clock clock;
    private boolean on;

    @SuppressWarnings("NullAway.Init")
    protected SignInThrottle() {}

    @Inject
    SignInThrottle(SignInFailures failures, AddressBuckets buckets, Clock clock, Settings settings) {
        this.failures = failures;
        this.buckets = buckets;
        this.clock = clock;
        this.on = settings.isOn(Setting.RATE_LIMITS);
    }

    /**
     * @throws Overloaded {@code too-many-requests} with the seconds to wait
     */
    void letIn(EmailAddress email, String address) {
        if (!on) {
            return;
        }
        refuseFor(buckets.take(address));
        for (var count : failures.of(keys(email, address))) {
            var patience = count.key().startsWith(SignInPatience.ACCOUNT.name())
                    ? SignInPatience.ACCOUNT
                    : SignInPatience.ADDRESS;
            refuseFor(patience.remaining(count, clock.instant()));
        }
    }

    /** For what anybody may ask for without a password, such as a letter. */
    void slowDown(String address) {
        if (on) {
            refuseFor(buckets.take(address));
        }
    }

    void failed(EmailAddress email, String address) {
        var now = clock.instant();
        if (on) {
            failures.add(keys(email, address), now, now.minus(SignInPatience.MEMORY));
        }
    }

    /** Only the account's count: somebody who knows one password must not buy free guesses at others. */
    void succeeded(EmailAddress email) {
        if (on) {
            failures.clear(SignInPatience.ACCOUNT.key(email.value()));
        }
    }

    private static List<String> keys(EmailAddress email, String address) {
        return List.of(SignInPatience.ACCOUNT.key(email.value()), SignInPatience.ADDRESS.key(address));
    }

    private static void refuseFor(Duration wait) {
        if (!wait.isZero()) {
            throw new Overloaded("too-many-requests", wait.plusMillis(999).toSeconds());
        }
    }
}
