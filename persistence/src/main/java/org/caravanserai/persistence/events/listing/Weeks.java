package org.caravanserai.persistence.events.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * When events end, as tokens: their week, and the groups of 4, 16, 64, 256 and 1,024 weeks it lies in. A span of weeks is then a handful of tokens,
 * and a search can look at the next two weeks first and go on outwards only while it has not found enough.
 */
final class Weeks {

    private static final long SECONDS = 604_800;
    private static final int LAST = 8_191;
    private static final int GRAINS = 6;
    private static final int BITS = 2;

    /** How far from the current week each look reaches; the last one reaches to the end of time. */
    private static final int[] REACH = {2, 8, 32, 128, LAST + 1};

    private Weeks() {}

    static int of(Instant time) {
        return (int) Math.max(0, Math.min(LAST, Math.floorDiv(time.getEpochSecond(), SECONDS)));
    }

    static List<String> tokens(Instant endsAt) {
        int week = of(endsAt);
        List<String> tokens = new ArrayList<>();
        for (int grain = 0; grain < GRAINS; grain++) {
            tokens.add(token(grain, week));
        }
        return tokens;
    }

    /** The looks ahead, the nearest first, each as the tokens of which an event must have one. */
    static List<List<String>> ahead(Instant now) {
        int week = of(now);
        List<List<String>> looks = new ArrayList<>();
        int from = week;
        for (int reach : REACH) {
            int to = Math.min(LAST + 1, week + reach);
            looks.add(span(from, to));
            from = to;
        }
        return looks;
    }

    /** The looks back; the first one begins with the current week, of which a part is over. */
    static List<List<String>> back(Instant now) {
        int week = of(now);
        List<List<String>> looks = new ArrayList<>();
        int to = week + 1;
        for (int reach : REACH) {
            int from = Math.max(0, week + 1 - reach);
            looks.add(span(from, to));
            to = from;
        }
        return looks;
    }

    /** The weeks from one to before another, by the fewest tokens. */
    private static List<String> span(int from, int to) {
        List<String> tokens = new ArrayList<>();
        int week = from;
        while (week < to) {
            int grain = 0;
            while (grain + 1 < GRAINS && fits(week, grain + 1, to)) {
                grain++;
            }
            tokens.add(token(grain, week));
            week += 1 << (BITS * grain);
        }
        return tokens;
    }

    private static boolean fits(int week, int grain, int to) {
        int length = 1 << (BITS * grain);
        return week % length == 0 && week + length <= to;
    }

    private static String token(int grain, int week) {
        return "e" + grain + "=" + (week >> (BITS * grain));
    }
}
