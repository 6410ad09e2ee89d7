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
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.caravanserai.domain.shared.Overloaded;

/**
 * A cache of answers in bounded memory, by everything they depend on. Of concurrent requests for the same answer one creates it and the others
 * wait for it, so that a busy page is created once each time its answer has expired. A computed answer that is asked for in the last third of its
 * time is created anew by that request, and the others get the stored one meanwhile: nobody waits for an address that is often asked for.
 */
@ApplicationScoped
class AnswerCache {

    private static final long MAX_BYTES = 32L << 20;
    private static final int OVERHEAD_BYTES = 512;
    private static final long LONGEST_WAIT_MILLIS = 1000;
    private static final long LONGEST_WAIT_FOR_COMPUTED_MILLIS = 10_000;

    /** Computed answers that are created at once: more would only take the processors from each other and from everybody else. */
    static final int MOST_COMPUTED_AT_ONCE = 2;

    private final Cache<RequestVariant, Entry> answers = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher(AnswerCache::weight)
            .build();
    private final Map<Making, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();
    private final Semaphore computing = new Semaphore(MOST_COMPUTED_AT_ONCE, true);
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
     * @throws Overloaded {@code try-again} when too many computed answers are being created
     */
    Optional<StoredResponse> findOrMake(RequestVariant variant, Freshness freshness, Maker maker)
            throws IOException, ServletException {
        var kept = kept(variant, freshness);
        if (kept.isPresent() && (!isToRenew(variant, freshness) || computing.availablePermits() == 0)) {
            return kept;
        }
        var making = new Making(variant, freshness.version());
        var own = new CompletableFuture<Void>();
        var others = underWay.putIfAbsent(making, own);
        if (others != null && kept.isPresent()) {
            return kept;
        }
        if (others != null) {
            await(others, freshness.isComputed() ? LONGEST_WAIT_FOR_COMPUTED_MILLIS : LONGEST_WAIT_MILLIS);
            var made = kept(variant, freshness);
            if (made.isEmpty() && freshness.isComputed() && !others.isDone()) {
                throw new Overloaded("try-again");
            }
            if (made.isEmpty()) {
                make(freshness, maker);
            }
            return made;
        }
        try {
            // Another request may have stored it since this one looked.
            var meanwhile = kept(variant, freshness);
            if (meanwhile.isPresent() && !isToRenew(variant, freshness)) {
                return meanwhile;
            }
            var begun = nanoTime.getAsLong();
            make(freshness, maker)
                    .ifPresent(answer -> answers.put(variant, new Entry(freshness.version(), begun, answer)));
        } finally {
            underWay.remove(making);
            own.complete(null);
        }
        return Optional.empty();
    }

    /**
     * Creates an answer that is not stored.
     *
     * @throws Overloaded {@code try-again} when too many computed answers are being created
     */
    Optional<StoredResponse> make(Freshness freshness, Maker maker) throws IOException, ServletException {
        if (!freshness.isComputed()) {
            return maker.make();
        }
        try {
            if (!computing.tryAcquire(LONGEST_WAIT_FOR_COMPUTED_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new Overloaded("try-again");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Overloaded("try-again");
        }
        try {
            return maker.make();
        } finally {
            computing.release();
        }
    }

    private Optional<StoredResponse> kept(RequestVariant variant, Freshness freshness) {
        return Optional.ofNullable(answers.getIfPresent(variant))
                .filter(entry -> entry.version().equals(freshness.version()))
                .filter(entry -> nanoTime.getAsLong() - entry.begun()
                        < freshness.longest().toNanos())
                .map(Entry::response);
    }

    /** Whether the stored answer is to be replaced before it expires. */
    private boolean isToRenew(RequestVariant variant, Freshness freshness) {
        var entry = answers.getIfPresent(variant);
        return freshness.isComputed()
                && entry != null
                && nanoTime.getAsLong() - entry.begun()
                        >= freshness.longest().multipliedBy(2).dividedBy(3).toNanos();
    }

    /** Until the answer is there, or it takes too long. */
    private static void await(CompletableFuture<Void> others, long millis) {
        try {
            others.get(millis, TimeUnit.MILLISECONDS);
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
