package org.caravanserai.persistence.events.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When events end, as tokens: their day, and the groups of 4, 16, 64, … days it lies in. A span of days is then a handful of tokens, and a
 * search can look at the nearest days first and go on outwards only while it has not found enough.
 */
final class Days {

    /** The last day that is told from others, in the year 2149. */
    static final int LAST = 65_535;

    /** Days themselves, and seven sizes of groups. */
    static final int GRAINS = 8;

    /** Groups of a size that lie in one of the next size. */
    static final int PARTS = 4;

    private static final long SECONDS = 86_400;

    private Days() {}

    static int of(Instant time) {
        return (int) Math.max(0, Math.min(LAST, Math.floorDiv(time.getEpochSecond(), SECONDS)));
    }

    /** How many days a group has; grain 0 is the day itself. */
    static int length(int grain) {
        return 1 << (2 * grain);
    }

    static String token(int grain, int day) {
        return "d" + grain + "=" + day / length(grain);
    }

    /** From the day itself to the largest group. */
    static List<String> tokens(Instant endsAt) {
        int day = of(endsAt);
        return IntStream.range(0, GRAINS).mapToObj(grain -> token(grain, day)).toList();
    }

    /** The days from one to before another, by the fewest tokens. */
    static List<String> span(int from, int to) {
        List<String> tokens = new ArrayList<>();
        int day = from;
        while (day < to) {
            int grain = 0;
            while (grain + 1 < GRAINS && fits(day, length(grain + 1), to)) {
                grain++;
            }
            tokens.add(token(grain, day));
            day += length(grain);
        }
        return tokens;
    }

    private static boolean fits(int day, int length, int to) {
        return day % length == 0 && day + length <= to;
    }
}
