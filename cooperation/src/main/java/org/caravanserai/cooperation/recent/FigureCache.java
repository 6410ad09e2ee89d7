package org.caravanserai.cooperation.recent;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.caravanserai.cooperation.CooperationSetting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.jobs.Jobs;
import org.jspecify.annotations.Nullable;

/**
 * Cache of answers that need a pass over many rows, for less than a minute and per node. Concurrent requests for the same answer wait
 * for one pass. Slow answers that were requested recently are recomputed before they expire, so that the next request does
 * not wait.
 */
@ApplicationScoped
class FigureCache {

    /**
     * Pages promise a minute, and are themselves answered from memory for a part of it; the age is that of the rows that were read, so it
     * begins with the pass.
     */
    private static final Duration KEPT = Duration.ofSeconds(45);

    /** Rows of all answers together. */
    private static final long MOST_ROWS = 500_000;

    private static final Duration PERIOD = Duration.ofSeconds(10);
    private static final long OLD = Duration.ofSeconds(30).toNanos();
    private static final long SLOW = Duration.ofMillis(100).toNanos();
    private static final long LATELY = Duration.ofMinutes(5).toNanos();
    private static final int MOST_COUNTED_ANEW = 20;

    private @Nullable Cache<List<@Nullable Object>, Answer> answers;
    private Ticker ticker = Ticker.systemTicker();

    /** What a pass has found, with when it began, how long it took and when it was asked for last, in nanoseconds. */
    private static final class Answer {

        private final List<?> rows;
        private final long begun;
        private final long took;
        private final Supplier<? extends List<?>> pass;
        private volatile long asked;

        Answer(List<?> rows, long begun, long took, Supplier<? extends List<?>> pass, long asked) {
            this.rows = rows;
            this.begun = begun;
            this.took = took;
            this.pass = pass;
            this.asked = asked;
        }
    }

    @Inject
    FigureCache(Settings settings, Jobs jobs) {
        this(settings, Ticker.systemTicker());
        if (answers != null) {
            jobs.every(PERIOD, "recent-figures", Duration.ZERO, this::countAnew);
        }
    }

    FigureCache(Settings settings, Ticker ticker) {
        this.ticker = ticker;
        if (settings.isOn(CooperationSetting.FIGURES_KEPT)) {
            answers = Caffeine.newBuilder()
                    .expireAfter(Expiry.<List<@Nullable Object>, Answer>writing(
                            (asked, answer) -> KEPT.minusNanos(ticker.read() - answer.begun)))
                    .maximumWeight(MOST_ROWS)
                    .<List<@Nullable Object>, Answer>weigher((asked, answer) -> answer.rows.size() + 1)
                    .ticker(ticker)
                    .build();
        }
    }

    /**
     * @param asked what tells this question from all others
     * @param pass computes the answer; its exceptions are rethrown, and nothing is cached
     */
    @SuppressWarnings("unchecked")
    <T> List<T> of(List<@Nullable Object> asked, Supplier<List<T>> pass) {
        var kept = answers;
        if (kept == null) {
            return pass.get();
        }
        var answer = kept.get(asked, key -> count(pass, ticker.read()));
        answer.asked = ticker.read();
        return (List<T>) answer.rows;
    }

    private Answer count(Supplier<? extends List<?>> pass, long asked) {
        long begun = ticker.read();
        var rows = List.copyOf(pass.get());
        return new Answer(rows, begun, ticker.read() - begun, pass, asked);
    }

    /** Recomputes slow answers that expire soon and were requested recently; the latest requests first. */
    void countAnew() {
        var kept = answers;
        if (kept == null) {
            return;
        }
        long now = ticker.read();
        kept.asMap().entrySet().stream()
                .filter(each -> each.getValue().took >= SLOW
                        && now - each.getValue().begun >= OLD
                        && now - each.getValue().asked <= LATELY)
                .sorted(Comparator.comparing(
                        (Map.Entry<List<@Nullable Object>, Answer> each) -> now - each.getValue().asked))
                .limit(MOST_COUNTED_ANEW)
                .toList()
                .forEach(each -> kept.put(each.getKey(), count(each.getValue().pass, each.getValue().asked)));
    }
}
