package org.caravanserai.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * A cache of answers in bounded memory, by everything they depend on. Of concurrent requests for the same answer one creates it and the others
 * wait for it, so that a busy page is created once each time its answer has expired.
 */
@ApplicationScoped
class AnswerCache {

    private static final long MAX_BYTES = 32L << 20;
    private static final int OVERHEAD_BYTES = 512;
    private static final long LONGEST_WAIT_MILLIS = 1000;

    private final Cache<RequestVariant, Entry> answers = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher(AnswerCache::weight)
            .build();
    private final Map<Making, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();
    private final LongSupplier nanoTime;

    AnswerCache() {
        this(System::nanoTime);
    }

    AnswerCache(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    private record Entry(String version, long begun, StoredResponse response) {}

    private record Making(RequestVariant variant, String version) {}

    /** Creates an answer and sends it to the client. */
    interface Maker {

        /**
         * @return the answer that was sent, when it may be reused
         */
        Optional<StoredResponse> make() throws IOException, ServletException;
    }

    /**
     * The stored answer.
     *
     * @return empty when the maker was called and has sent an answer itself
     */
    Optional<StoredResponse> findOrMake(RequestVariant variant, Freshness freshness, Maker maker)
            throws IOException, ServletException {
        var kept = kept(variant, freshness);
        if (kept.isPresent()) {
            return kept;
        }
        var making = new Making(variant, freshness.version());
        var own = new CompletableFuture<Void>();
        var others = underWay.putIfAbsent(making, own);
        if (others != null) {
            await(others);
            var made = kept(variant, freshness);
            if (made.isEmpty()) {
                maker.make();
            }
            return made;
        }
        try {
            var begun = nanoTime.getAsLong();
            maker.make().ifPresent(answer -> answers.put(variant, new Entry(freshness.version(), begun, answer)));
        } finally {
            underWay.remove(making);
            own.complete(null);
        }
        return Optional.empty();
    }

    private Optional<StoredResponse> kept(RequestVariant variant, Freshness freshness) {
        return Optional.ofNullable(answers.getIfPresent(variant))
                .filter(entry -> entry.version().equals(freshness.version()))
                .filter(entry -> nanoTime.getAsLong() - entry.begun()
                        < freshness.longest().toNanos())
                .map(Entry::response);
    }

    /** Until the answer is there, or it takes too long. */
    private static void await(CompletableFuture<Void> others) {
        try {
            others.get(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException slow) {
            // The caller then makes an answer of its own.
        }
    }

    private static int weight(RequestVariant variant, Entry entry) {
        return entry.response().body().length + 2 * variant.length() + OVERHEAD_BYTES;
    }
}
