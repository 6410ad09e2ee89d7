package org.caravanserai.persistence.events.listing;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.roaringbitmap.RoaringBitmap;

/** Samples as a test needs them. */
final class DrawnEvents {

    static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final Map<String, RoaringBitmap> holders = new HashMap<>();
    private final long[] ends;

    private DrawnEvents(int... daysFromNow) {
        ends = Arrays.stream(daysFromNow)
                .mapToLong(days -> NOW.plus(Duration.ofDays(days)).getEpochSecond())
                .toArray();
    }

    /** Events that end so many days from now, ascending. */
    static DrawnEvents ending(int... daysFromNow) {
        return new DrawnEvents(daysFromNow);
    }

    /** One event a day from some days before to before some days after today. */
    static DrawnEvents daily(int from, int to) {
        return new DrawnEvents(IntStream.range(from, to).toArray());
    }

    /** Every so many-th of the events, from the first, has a token. */
    DrawnEvents every(int step, String token) {
        for (int place = 0; place < ends.length; place += step) {
            holders.computeIfAbsent(token, first -> new RoaringBitmap()).add(place);
        }
        return this;
    }

    EventSample of(double allEvents) {
        return new EventSample(ends.length == 0 ? 1 : ends.length / allEvents, ends, holders);
    }
}
