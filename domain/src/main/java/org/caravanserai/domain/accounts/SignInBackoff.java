package org.caravanserai.domain.accounts;

import java.time.Duration;
import java.time.Instant;

/**
 * How long the next sign-in attempt has to wait after failed ones: the first mistakes have no effect, then the wait doubles with
 * each further one up to a quarter of an hour. Failures older than a day do not count. An account is never delayed as a whole:
 * otherwise anybody could lock its owner out.
 */
public enum SignInBackoff {
    /** One account from one network source, with some free attempts for typing errors. */
    PAIR(5, 1),
    /** The same while the account is under attack from many sources: one free attempt each. */
    PAIR_UNDER_ATTACK(1, 60),
    /** One network source, whatever the account. May be shared by many users (NAT). */
    SOURCE(50, 1);

    public static final Duration LONGEST = Duration.ofMinutes(15);
    public static final Duration MEMORY = Duration.ofDays(1);
    private static final int ATTACK = 20;
    private static final int MOST_DOUBLINGS = 20;

    private final int free;
    private final long firstWaitSeconds;

    SignInBackoff(int free, long firstWaitSeconds) {
        this.free = free;
        this.firstWaitSeconds = firstWaitSeconds;
    }

    /**
     * The back-off for an account from one source.
     *
     * @param account what was counted of the account from all sources together
     */
    public static SignInBackoff withPair(SignInFailures.Count account, Instant now) {
        return account.count() >= ATTACK && isRemembered(account, now) ? PAIR_UNDER_ATTACK : PAIR;
    }

    /** How long to wait from now on; zero when the next attempt may be made. */
    public Duration remaining(SignInFailures.Count failures, Instant now) {
        if (failures.count() < free || !isRemembered(failures, now)) {
            return Duration.ZERO;
        }
        var doublings = Math.min(failures.count() - free, MOST_DOUBLINGS);
        var wait = Duration.ofSeconds(Math.min(LONGEST.toSeconds(), firstWaitSeconds << doublings));
        var left = Duration.between(now, failures.lastAt().plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static boolean isRemembered(SignInFailures.Count failures, Instant now) {
        return !failures.lastAt().isBefore(now.minus(MEMORY));
    }
}
