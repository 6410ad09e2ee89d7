package org.caravanserai.domain.shared;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after a failed attempt: longer each time, and not for ever. */
final class BackOff {

    static final Duration SHORTEST = Duration.ofMinutes(1);

    private static final List<Duration> WAITS =
            List.of(SHORTEST, Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(12));

    private BackOff() {}

    /**
     * @param attempts how many attempts have failed, at least 1
     * @return the wait, or nothing when it is time to give up
     */
    static Optional<Duration> after(int attempts) {
        return attempts <= WAITS.size() ? Optional.of(WAITS.get(attempts - 1)) : Optional.empty();
    }
}
