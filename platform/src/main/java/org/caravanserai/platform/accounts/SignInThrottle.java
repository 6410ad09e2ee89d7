package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.accounts.SignInBackoff;
import org.caravanserai.domain.accounts.SignInFailures;
import org.caravanserai.domain.accounts.SignInFailures.Count;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.config.Signatures;
import org.caravanserai.platform.load.NetworkSource;

/**
 * Rate limiter of sign-ins. An attempt is counted before the password is looked at, so that many at once do not pass
 * together: in the database for all nodes, by account and network source; besides by source in a bucket of this node.
 */
@ApplicationScoped
class SignInThrottle {

    private final SignInFailures failures;
    private final AddressBuckets buckets;
    private final Signatures signatures;
    private final Clock clock;
    private final boolean on;

    @Inject
    SignInThrottle(
            SignInFailures failures, AddressBuckets buckets, Signatures signatures, Clock clock, Settings settings) {
        this.failures = failures;
        this.buckets = buckets;
        this.signatures = signatures;
        this.clock = clock;
        this.on = settings.isOn(Setting.RATE_LIMITS);
    }

    /**
     * Counts an attempt as failed until {@link Admitted#succeeded()} says otherwise.
     *
     * @throws Overloaded {@code too-many-requests} with the seconds to wait; the attempt is then not counted
     */
    Admitted admit(EmailAddress email, String address) {
        if (!on) {
            return () -> {};
        }
        var from = NetworkSource.of(address);
        refuseFor(buckets.take(from));
        var source = key("source", from);
        var account = key("account", email.value());
        var pair = key("pair", email.value() + ' ' + from);
        var now = clock.instant();
        var attempt = failures.count(List.of(source, account, pair), now, now.minus(SignInBackoff.MEMORY), counts -> {
            refuseFor(SignInBackoff.SOURCE.remaining(counted(counts, source), now));
            refuseFor(SignInBackoff.withPair(counted(counts, account), now).remaining(counted(counts, pair), now));
        });
        return () -> failures.takeBack(attempt, pair);
    }

    /** For what anybody may ask for without a password, such as an email. */
    void slowDown(String address) {
        if (on) {
            refuseFor(buckets.take(NetworkSource.of(address)));
        }
    }

    private static Count counted(Map<String, Count> counts, String key) {
        var count = counts.get(key);
        if (count == null) {
            throw new IllegalStateException("nothing counted of a key");
        }
        return count;
    }

    /** Email addresses and network addresses are not written down. */
    private String key(String kind, String who) {
        return signatures.of("sign-in-failure", kind + ' ' + who).value();
    }

    private static void refuseFor(Duration wait) {
        if (!wait.isZero()) {
            throw new Overloaded("too-many-requests", wait.plusMillis(999).toSeconds());
        }
    }

    /** An attempt that may be decided now. */
    @FunctionalInterface
    interface Admitted {

        /**
         * The password was right: the attempt was no failure, and those before it of this account and source are
         * forgotten. Those of the source stay: who knows one password must not buy free guesses at others.
         */
        void succeeded();
    }
}
