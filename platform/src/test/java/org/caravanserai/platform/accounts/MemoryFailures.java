package org.caravanserai.platform.accounts;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.caravanserai.domain.accounts.SignInFailures;

/** Sign-in failures in memory. */
final class MemoryFailures implements SignInFailures {

    private final Map<String, Count> counts = new HashMap<>();

    @Override
    public synchronized Attempt count(
            Collection<String> keys, Instant now, Instant forgottenBefore, Consumer<Map<String, Count>> rule) {
        var before = new HashMap<String, Count>();
        for (var key : keys) {
            var count = counts.get(key);
            var begins = count == null || count.lastAt().isBefore(forgottenBefore);
            before.put(key, begins ? new Count(0, now) : count);
        }
        rule.accept(before);
        before.forEach((key, count) -> counts.put(key, new Count(count.count() + 1, now)));
        return new Attempt(now, before);
    }

    @Override
    public synchronized void takeBack(Attempt attempt, String cleared) {
        attempt.before()
                .forEach((key, before) -> counts.computeIfPresent(
                        key,
                        (same, now) -> new Count(
                                now.count() - 1, now.lastAt().equals(attempt.at()) ? before.lastAt() : now.lastAt())));
        counts.remove(cleared);
    }

    @Override
    public synchronized int forget(Instant before) {
        var had = counts.size();
        counts.values().removeIf(count -> count.lastAt().isBefore(before));
        return had - counts.size();
    }

    Set<String> keys() {
        return Set.copyOf(counts.keySet());
    }
}
