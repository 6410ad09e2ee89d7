package org.caravanserai.persistence.events.listing;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caravanserai.domain.events.listing.EventQuery;
import org.caravanserai.domain.search.SearchTerm;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * A random sample of the events, held in memory in the order of their ends. A query is first tried on the sample to estimate how many events
 * it will find and when these end. The estimate decides how the database is queried; it never affects the result.
 */
final class EventSample {

    private final double share;
    private final long[] ends;
    private final NavigableMap<String, RoaringBitmap> holders;

    /**
     * @param share of all events that is in the sample, greater than 0 and at most 1
     * @param ends when they end, in seconds since 1970, ascending
     * @param holders for each token the sampled events that have it, as indexes of {@code ends}
     */
    EventSample(double share, long[] ends, Map<String, RoaringBitmap> holders) {
        this.share = share;
        this.ends = ends;
        this.holders = new TreeMap<>(holders);
    }

    /** The number of all events. */
    double events() {
        return ends.length / share;
    }

    /** The estimate for a query. */
    HitEstimate expect(EventQuery query, Instant now) {
        int over = over(now);
        var found = found(query);
        switch (query.time()) {
            case ANY -> {}
            case UPCOMING -> found.remove(0L, over);
            case PAST -> found.remove(over, (long) ends.length);
        }
        return expectation(found, now);
    }

    /** The estimate for a single word. */
    HitEstimate expect(SearchTerm word, Instant now) {
        return expectation(any(word), now);
    }

    private HitEstimate expectation(RoaringBitmap found, Instant now) {
        return new HitEstimate(
                share, found, over(now), place -> Days.of(Instant.ofEpochSecond(ends[place])), Days.of(now));
    }

    /** The number of sampled events that are over. */
    private int over(Instant now) {
        int place = Arrays.binarySearch(ends, now.getEpochSecond());
        return place < 0 ? -place - 1 : place;
    }

    private RoaringBitmap found(EventQuery query) {
        var all = Stream.of(RoaringBitmap.bitmapOfRange(0, ends.length));
        var filters = query.filters().entrySet().stream()
                .map(filter -> any(
                        filter.getValue().stream().map(filter.getKey()::token).toList()));
        var words = query.phrase().terms().stream().map(this::any);
        return FastAggregation.and(
                Stream.of(all, filters, words).flatMap(each -> each).iterator());
    }

    private RoaringBitmap any(SearchTerm term) {
        var exact = any(term.forms());
        if (term.open()) {
            exact.or(FastAggregation.or(beginning(term.typed()).values().iterator()));
        }
        return exact;
    }

    private RoaringBitmap any(Collection<String> tokens) {
        return FastAggregation.or(
                tokens.stream().filter(holders::containsKey).map(holders::get).iterator());
    }

    /** The most common tokens with a prefix, most common first, up to a limit. */
    List<String> beginning(String typed, int most) {
        return beginning(typed).entrySet().stream()
                .sorted(Comparator.comparing(token -> -token.getValue().getCardinality()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, RoaringBitmap> beginning(String typed) {
        return holders.subMap(typed, typed + Character.MAX_VALUE);
    }
}
