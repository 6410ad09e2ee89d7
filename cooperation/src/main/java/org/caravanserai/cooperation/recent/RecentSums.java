package org.caravanserai.cooperation.recent;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.caravanserai.cooperation.CooperationSetting;
import org.caravanserai.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Answers that cost a pass over many rows, at most a minute old and of this node only. Who asks for the same at the same
 * time waits for one pass.
 */
@ApplicationScoped
class RecentSums {

    /** The pages promise it. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    /** Rows of all answers together. */
    private static final long MOST_ROWS = 500_000;

    private @Nullable Cache<List<@Nullable Object>, List<?>> answers;

    @SuppressWarnings("NullAway.Init")
    protected RecentSums() {}

    @Inject
    RecentSums(Settings settings) {
        this(settings, Ticker.systemTicker());
    }

    RecentSums(Settings settings, Ticker ticker) {
        if (settings.isOn(CooperationSetting.FIGURES_KEPT)) {
            answers = Caffeine.newBuilder()
                    .expireAfterWrite(KEPT)
                    .maximumWeight(MOST_ROWS)
                    .<List<@Nullable Object>, List<?>>weigher((asked, rows) -> rows.size() + 1)
                    .ticker(ticker)
                    .build();
        }
    }

    /**
     * @param asked what tells this question from all others
     * @param pass counts anew; what it throws is thrown, and nothing is kept
     */
    @SuppressWarnings("unchecked")
    <T> List<T> of(List<@Nullable Object> asked, Supplier<List<T>> pass) {
        var kept = answers;
        return kept == null ? pass.get() : (List<T>) kept.get(asked, key -> List.copyOf(pass.get()));
    }
}
