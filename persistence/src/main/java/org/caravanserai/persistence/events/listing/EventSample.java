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
 * Some of the events, drawn by chance and held in memory in the order in which they end. A query is tried on them before it is asked, to know
 * how many events it will find and when these end. What is tried here decides how the database is asked, never what is found.
 */
final class EventSample {

    private final double share;
    private final long[] ends;
    private final NavigableMap<String, RoaringBitmap> holders;

    /**
     * @param share of all events that was drawn, over 0 and up to 1
     * @param ends when they end, in seconds since 1970, ascending
     * @param holders for each token the drawn events that have it, as places in {@code ends}
     */
    EventSample(double share, long[] ends, Map<String, RoaringBitmap> holders) {
        this.share = share;
        this.ends = ends;
        this.holders = new TreeMap<>(holders);
    }

    /** How many events there are in all. */
    double events() {
        return ends.length / share;
    }

    /** What a query will find. */
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

    /** What a word by itself will find. */
    HitEstimate expect(SearchTerm word, Instant now) {
        return expectation(any(word), now);
    }

    private HitEstimate expectation(RoaringBitmap found, Instant now) {
        return new HitEstimate(
                share, found, over(now), place -> Days.of(Instant.ofEpochSecond(ends[place])), Days.of(now));
    }

    /** How many drawn events are over. */
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

    /** The most common tokens with a beginning, at most so many, the most common first. */
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
