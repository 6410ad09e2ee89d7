package org.caravanserai.domain.accounts;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts of failed sign-ins in memory; one attempt after the other. */
public final class MemorySignInFailures implements SignInFailures {

    private final Map<String, Count> counts = new HashMap<>();

    /** Under which keys something is counted. */
    public synchronized Set<String> keys() {
        return Set.copyOf(counts.keySet());
    }

    @Override
    public synchronized Attempt count(
            Collection<String> keys, Instant now, Instant forgottenBefore, Consumer<Map<String, Count>> rule) {
        var before = new TreeMap<String, Count>();
        for (var key : keys) {
            var known = counts.get(key);
            if (known == null) {
                before.put(key, new Count(0, now));
            } else {
                before.put(key, known.lastAt().isBefore(forgottenBefore) ? new Count(0, known.lastAt()) : known);
            }
        }
        rule.accept(before);
        before.forEach((key, count) -> counts.put(key, new Count(count.count() + 1, now)));
        return new Attempt(now, before);
    }

    @Override
    public synchronized void takeBack(Attempt attempt, String cleared) {
        attempt.before()
                .forEach((key, before) -> counts.computeIfPresent(key, (same, count) -> {
                    int left = Math.max(count.count() - 1, 0);
                    var lastAt = count.lastAt().equals(attempt.at()) ? before.lastAt() : count.lastAt();
                    return left == 0 || key.equals(cleared) ? null : new Count(left, lastAt);
                }));
    }

    @Override
    public synchronized int forget(Instant before) {
        int had = counts.size();
        counts.values().removeIf(count -> count.lastAt().isBefore(before));
        return had - counts.size();
    }
}
