package org.caravanserai.domain.accounts;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody waits after failed sign-ins: a few mistakes are free, then the wait doubles with each further one
 * up to a quarter of an hour. Failures older than a day are forgotten.
 */
public enum SignInPatience {
    /** For one account: people mistype. */
    ACCOUNT(5),
    /** For one network address: a whole university may sit behind it. */
    ADDRESS(50);

    public static final Duration LONGEST = Duration.ofMinutes(15);
    public static final Duration MEMORY = Duration.ofDays(1);

    private final int free;

    SignInPatience(int free) {
        this.free = free;
    }

    public String key(String who) {
        return name() + ":" + who;
    }

    /** How long to wait from now on; zero when the next attempt may be made. */
    public Duration remaining(SignInFailures.Count failures, Instant now) {
        if (failures.count() < free || failures.lastAt().isBefore(now.minus(MEMORY))) {
            return Duration.ZERO;
        }
        var doublings = Math.min(failures.count() - free, 20);
        var wait = Duration.ofSeconds(Math.min(LONGEST.toSeconds(), 1L << doublings));
        var left = Duration.between(now, failures.lastAt().plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
