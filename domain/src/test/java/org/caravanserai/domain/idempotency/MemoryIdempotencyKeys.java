package org.caravanserai.domain.idempotency;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Keys of requests in memory. */
public final class MemoryIdempotencyKeys implements IdempotencyKeys {

    private record Kept(
            KeyedRequest request,
            UUID attempt,
            Instant createdAt,
            Instant leaseUntil,
            @Nullable RecordedAnswer answer) {}

    private final Map<List<Object>, Kept> all = new HashMap<>();

    @Override
    public IdempotencyOutcome begin(KeyedRequest request, Instant now) {
        var kept = all.get(key(request));
        if (kept == null || mayBeTakenOver(kept, request, now)) {
            var attempt = Ids.next();
            all.put(key(request), new Kept(request, attempt, now, now.plus(LEASE), null));
            return new IdempotencyOutcome.First(attempt);
        }
        if (!kept.request().equals(request)) {
            return new IdempotencyOutcome.Different();
        }
        return kept.answer() == null ? new IdempotencyOutcome.UnderWay() : new IdempotencyOutcome.Done(kept.answer());
    }

    private static boolean mayBeTakenOver(Kept kept, KeyedRequest request, Instant now) {
        var isOld = kept.createdAt().isBefore(now.minus(KEPT));
        var hasCrashed = kept.answer() == null && !kept.leaseUntil().isAfter(now);
        return isOld || hasCrashed && kept.request().equals(request);
    }

    @Override
    public boolean renew(KeyedRequest request, UUID attempt, Instant now) {
        return all.computeIfPresent(
                                key(request),
                                (key, kept) -> isRunning(kept, attempt)
                                        ? new Kept(kept.request(), attempt, kept.createdAt(), now.plus(LEASE), null)
                                        : kept)
                        != null
                && isRunning(all.get(key(request)), attempt);
    }

    @Override
    public void finish(KeyedRequest request, UUID attempt, RecordedAnswer answer) {
        all.computeIfPresent(
                key(request),
                (key, kept) -> isRunning(kept, attempt)
                        ? new Kept(kept.request(), attempt, kept.createdAt(), kept.leaseUntil(), answer)
                        : kept);
    }

    @Override
    public void release(KeyedRequest request, UUID attempt) {
        all.computeIfPresent(key(request), (key, kept) -> isRunning(kept, attempt) ? null : kept);
    }

    @Override
    public int forgetOld(Instant now) {
        int had = all.size();
        all.values().removeIf(kept -> kept.createdAt().isBefore(now.minus(KEPT)));
        return had - all.size();
    }

    private static boolean isRunning(Kept kept, UUID attempt) {
        return kept.answer() == null && kept.attempt().equals(attempt);
    }

    private static List<Object> key(KeyedRequest request) {
        return List.of(request.caller(), request.key());
    }
}
