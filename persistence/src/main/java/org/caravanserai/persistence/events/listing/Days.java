package org.caravanserai.persistence.events.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The end of an event as tokens: its day, and the groups of 4, 16, 64, … days that contain it. A range of days then needs only a few tokens, and a
 * search can read the nearest days first and continue outward only until it has found enough.
 */
final class Days {

    /** The last day with a token of its own, in the year 2149; later days share it. */
    static final int LAST = 65_535;

    /** Single days and seven sizes of groups. */
    static final int GRAINS = 8;

    /** The number of groups of one size in a group of the next size. */
    static final int PARTS = 4;

    private static final long SECONDS = 86_400;

    private Days() {}

    static int of(Instant time) {
        return (int) Math.max(0, Math.min(LAST, Math.floorDiv(time.getEpochSecond(), SECONDS)));
    }

    /** The number of days in a group; grain 0 is a single day. */
    static int length(int grain) {
        return 1 << (2 * grain);
    }

    static String token(int grain, int day) {
        return "d" + grain + "=" + day / length(grain);
    }

    /** Tokens from the day itself to the largest group of days. */
    static List<String> tokens(Instant endsAt) {
        int day = of(endsAt);
        return IntStream.range(0, GRAINS).mapToObj(grain -> token(grain, day)).toList();
    }

    /** The days from the first (inclusive) to the second (exclusive), as the fewest tokens. */
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
